import fc from 'fast-check';
import { cleanPhoto } from '../../../cloudfunctions/_domain/photo/clean-photo';
import { Refusal } from '../../../cloudfunctions/_domain/refusal';
import { chunk, jpegWith, pngWith, riff, riffChunk, segment } from './parts/containers';
import { photoFile, stillPhotos } from './parts/photo-file';
import { planted } from './parts/planted';

/** The cleaned picture, or the code of the refusal; anything else that is thrown fails the test. */
const outcome = (bytes: Uint8Array): Uint8Array | string => {
  try {
    return cleanPhoto(bytes);
  } catch (caught) {
    if (caught instanceof Refusal) return caught.code;
    throw caught;
  }
};
/** Refused with a photo's own code, or cleaned without growing. */
const isHarmless = (bytes: Uint8Array): boolean => {
  const clean = outcome(bytes);
  return typeof clean === 'string' ? clean.startsWith('PHOTO_') : clean.length <= bytes.length + 64;
};

describe.each(stillPhotos)('%s', (name) => {
  const file = photoFile(name);

  test('cut off anywhere is refused', () => {
    const taken = [];
    for (let end = 0; end < file.length; end += 1)
      if (typeof outcome(file.subarray(0, end)) !== 'string') taken.push(end);
    expect(taken).toEqual([]);
  });

  test('with any bits flipped is refused or cleaned, never a defect', () => {
    const full = planted(name, file, 6);
    const flip = fc.record({ at: fc.nat(full.length - 1), bit: fc.nat(7) });
    const run = fc.check(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 20 }), (flips) => {
        const copy = Buffer.from(full);
        for (const { at, bit } of flips) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        return isHarmless(copy);
      }),
      { numRuns: 500 },
    );
    expect(run).toMatchObject({ failed: false });
  });

  test('with bytes taken out, doubled or put in is refused or cleaned, never a defect', () => {
    const full = planted(name, file, 3);
    const range = fc.tuple(fc.nat(full.length), fc.nat(full.length));
    const run = fc.check(
      fc.property(range, range, fc.uint8Array({ maxLength: 64 }), ([from, to], [at], added) => {
        const cut = Buffer.concat([full.subarray(0, Math.min(from, to)), full.subarray(Math.max(from, to))]);
        const doubled = Buffer.concat([
          full.subarray(0, Math.max(from, to)),
          full.subarray(Math.min(from, to)),
        ]);
        const grown = Buffer.concat([full.subarray(0, at), added, full.subarray(at)]);
        return [cut, doubled, grown].every(isHarmless);
      }),
      { numRuns: 300 },
    );
    expect(run).toMatchObject({ failed: false });
  });
});

test('random bytes behind any signature are refused, never a defect', () => {
  const signature = fc.constantFrom(
    '\xff\xd8\xff',
    '\x89PNG\r\n\x1a\n',
    'RIFF\x40\0\0\0WEBP',
    '\0\0\0\x20ftypheic',
    '',
  );
  fc.assert(
    fc.property(signature, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(typeof outcome(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toBe('string');
    }),
    { numRuns: 2_000 },
  );
});

/** Milliseconds of the processor that something takes; at least one, so that it can be divided by. */
const computing = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (user + system) / 1_000);
};

describe('ten megabytes made to be slow', () => {
  const ten = 10 * 1024 * 1024;
  const repeated = (unit: Buffer): Buffer =>
    Buffer.alloc(Math.floor((ten - 20_000) / unit.length) * unit.length, unit);
  const jpeg = photoFile('baseline.jpg');
  const png = photoFile('truecolour.png');
  const webp = photoFile('lossy.webp');
  const scanAt = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  const scan = jpeg.subarray(scanAt, -2);
  const inScan = (filler: Buffer) => Buffer.concat([jpeg.subarray(0, -2), filler, jpeg.subarray(-2)]);

  test.each([
    ['fill bytes between segments', jpegWith(jpeg, Buffer.alloc(ten - 20_000, 0xff)), 'cleaned'],
    [
      'fill bytes without end',
      Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(ten - 20, 0xff)]),
      'PHOTO_BROKEN',
    ],
    ['fill bytes in the scan', inScan(Buffer.alloc(ten - 20_000, 0xff)), 'cleaned'],
    ['stuffed zeros in the scan', inScan(repeated(Buffer.from([0xff, 0]))), 'cleaned'],
    ['restart markers', inScan(repeated(Buffer.from([0xff, 0xd0]))), 'cleaned'],
    ['empty comments', jpegWith(jpeg, repeated(segment(0xfe, ''))), 'cleaned'],
    ['restart intervals', jpegWith(jpeg, repeated(segment(0xdd, '\0\0'))), 'PHOTO_BROKEN'],
    [
      'a hundred and one scans',
      inScan(Buffer.concat(Array.from({ length: 101 }, () => scan))),
      'PHOTO_BROKEN',
    ],
    ['scans', inScan(repeated(scan)), 'PHOTO_BROKEN'],
    ['empty PNG chunks', pngWith(png, repeated(chunk('teSt'))), 'cleaned'],
    ['empty PNG data', pngWith(png, repeated(chunk('IDAT'))), 'PHOTO_BROKEN'],
    ['one long PNG chunk', pngWith(png, chunk('teSt', Buffer.alloc(ten - 20_000))), 'cleaned'],
    ['empty RIFF chunks', riff(webp.subarray(12), repeated(riffChunk('NOTE', ''))), 'cleaned'],
  ])('%s cost a bounded multiple of reading the bytes once', (_, bytes, expected) => {
    let clean: ReturnType<typeof outcome> = '';
    const work = computing(() => {
      clean = outcome(bytes);
    });
    // Time of the processor, held against one plain pass in the same run; quadratic work would be a million passes.
    expect(work / computing(() => void bytes.reduce((sum, byte) => sum ^ byte, 0))).toBeLessThan(1_000);
    expect(typeof clean === 'string' ? clean : 'cleaned').toBe(expected);
  });
});
