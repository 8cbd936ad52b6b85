import { inspectPhoto } from '../../../cloudfunctions/_domain/photo/inspect-photo';
import { Refusal } from '../../../cloudfunctions/_domain/refusal';
import { chunk, jpegWith, pngWith, riff, riffChunk, segment } from './parts/containers';
import { photoFile, stillPhotos, typeOf } from './parts/photo-file';
import { planted } from './parts/planted';

const refusalOf = (bytes: Uint8Array): string => {
  try {
    return `${inspectPhoto(bytes).type} taken`;
  } catch (caught) {
    if (caught instanceof Refusal) return caught.code;
    throw caught;
  }
};
const jpeg = photoFile('baseline.jpg');
const png = photoFile('truecolour.png');
const webp = photoFile('lossy.webp');
const changed = (file: Buffer, at: number, ...bytes: number[]): Buffer => {
  const copy = Buffer.from(file);
  copy.set(bytes, at);
  return copy;
};
const frameAt = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
const scanAt = jpeg.indexOf(Buffer.from([0xff, 0xda]));
const header = (width: number, height: number): Buffer => {
  const body = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', body), png.subarray(33)]);
};
const filled = (size: number) => Buffer.concat([jpeg, Buffer.alloc(size - jpeg.length)]);
const ftyp = (...brands: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 8 + brands.length * 4 + 4]),
    Buffer.from(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 'latin1'),
    Buffer.alloc(200),
  ]);

test.each(stillPhotos)('%s is known by its content, with its size', (name) => {
  expect(inspectPhoto(photoFile(name))).toEqual({ type: typeOf(name), width: 96, height: 64 });
});

test.each(stillPhotos)('%s on its side is as high as it was wide', (name) => {
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (turn) => inspectPhoto(planted(name, photoFile(name), turn)).width,
  );
  expect(sizes).toEqual([96, 96, 96, 96, 64, 64, 64, 64]);
});

test.each([
  ['nothing at all', Buffer.alloc(0), 'PHOTO_BROKEN'],
  ['one byte', Buffer.from([0xff]), 'PHOTO_TYPE'],
  ['a page', Buffer.from('<html><script>alert(1)</script>'), 'PHOTO_TYPE'],
  [
    'a drawing with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>'),
    'PHOTO_TYPE',
  ],
  ['a PDF with a picture behind it', Buffer.concat([Buffer.from('%PDF-1.4\n'), jpeg]), 'PHOTO_TYPE'],
  ['a GIF that is a script', Buffer.from('GIF89a/*\0\0*/=1;alert(1)'), 'PHOTO_TYPE'],
  ['an archive with a picture behind it', Buffer.concat([Buffer.from('PK\x03\x04'), jpeg]), 'PHOTO_TYPE'],
  ['an animated WebP', photoFile('animated.webp'), 'PHOTO_TYPE'],
  ['an AVIF', photoFile('photo.avif'), 'PHOTO_TYPE'],
  ['an AVIF that begins like HEIC', ftyp('mif1', 'mif1', 'avif'), 'PHOTO_TYPE'],
  ['a film', ftyp('isom', 'mp42'), 'PHOTO_TYPE'],
  [
    'an endless list of brands',
    ftyp('isom', ...Array.from({ length: 60 }, () => 'aaaa'), 'heic'),
    'PHOTO_TYPE',
  ],
  ['an arithmetic JPEG', changed(jpeg, frameAt + 1, 0xc9), 'PHOTO_TYPE'],
  ['a lossless JPEG', changed(jpeg, frameAt + 1, 0xc3), 'PHOTO_TYPE'],
  ['a 12-bit JPEG', changed(jpeg, frameAt + 4, 12), 'PHOTO_TYPE'],
  ['11 MB', Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]), 'PHOTO_TOO_LARGE'],
  [
    'a JPEG header of 50,000 x 50,000',
    changed(jpeg, frameAt + 5, 0xc3, 0x50, 0xc3, 0x50),
    'PHOTO_TOO_MANY_PIXELS',
  ],
  ['a PNG header of 50,000 x 50,000', header(50_000, 50_000), 'PHOTO_TOO_MANY_PIXELS'],
  ['a PNG header of 2^32-1 squared', header(0xffffffff, 0xffffffff), 'PHOTO_TOO_MANY_PIXELS'],
  ['a PNG one row above the bound', header(8_000, 5_001), 'PHOTO_TOO_MANY_PIXELS'],
  [
    'a WebP canvas of 50,000 x 50,000',
    riff(riffChunk('VP8X', Uint8Array.of(0, 0, 0, 0, 0x4f, 0xc3, 0, 0x4f, 0xc3, 0)), webp.subarray(12)),
    'PHOTO_TOO_MANY_PIXELS',
  ],
  ['a WebP frame of 16,383 x 16,383', changed(webp, 26, 0xff, 0x3f, 0xff, 0x3f), 'PHOTO_TOO_MANY_PIXELS'],
  ['a JPEG of no height', changed(jpeg, frameAt + 5, 0, 0), 'PHOTO_BROKEN'],
  ['a PNG of no width', header(0, 64), 'PHOTO_BROKEN'],
  ['a WebP of no width', changed(webp, 26, 0, 0), 'PHOTO_BROKEN'],
  ['a JPEG without an end', jpeg.subarray(0, -2), 'PHOTO_BROKEN'],
  ['a JPEG without a scan', Buffer.concat([jpeg.subarray(0, scanAt), jpeg.subarray(-2)]), 'PHOTO_BROKEN'],
  ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'PHOTO_BROKEN'],
  ['a JPEG with two frames', jpegWith(jpeg, jpeg.subarray(frameAt, frameAt + 19)), 'PHOTO_BROKEN'],
  ['a JPEG inside a JPEG', jpegWith(jpeg, jpeg), 'PHOTO_BROKEN'],
  ['a segment of length 0', jpegWith(jpeg, Buffer.from([0xff, 0xe1, 0, 0])), 'PHOTO_BROKEN'],
  ['a segment of length 1', jpegWith(jpeg, Buffer.from([0xff, 0xe1, 0, 1])), 'PHOTO_BROKEN'],
  ['a segment past the end', jpegWith(jpeg, Buffer.from([0xff, 0xe1, 0xff, 0xff])), 'PHOTO_BROKEN'],
  ['data behind a Huffman table', jpegWith(jpeg, segment(0xc4, Buffer.alloc(18))), 'PHOTO_BROKEN'],
  ['data behind a quantisation table', jpegWith(jpeg, segment(0xdb, Buffer.alloc(70))), 'PHOTO_BROKEN'],
  ['a PNG chunk past the end', pngWith(png, Buffer.from([0xff, 0xff, 0xff, 0xff])), 'PHOTO_BROKEN'],
  ['a PNG chunk that nobody knows and must', pngWith(png, chunk('EVIL')), 'PHOTO_BROKEN'],
  ['two PNG headers', pngWith(png, png.subarray(8, 33)), 'PHOTO_BROKEN'],
  ['PNG data in two places', pngWith(png, chunk('IDAT', 'x'), chunk('tEXt', 'a\0b')), 'PHOTO_BROKEN'],
  ['a PNG without data', Buffer.concat([png.subarray(0, 33), chunk('IEND')]), 'PHOTO_BROKEN'],
  ['a PNG with a wrong check sum', changed(png, 60, (png[60] ?? 0) ^ 1), 'PHOTO_BROKEN'],
  ['a PNG without an end', png.subarray(0, -12), 'PHOTO_BROKEN'],
  ['a PNG of colours that do not exist', changed(png, 25, 5), 'PHOTO_BROKEN'],
  ['a RIFF longer than the file', changed(webp, 4, 0xff, 0xff, 0xff, 0x7f), 'PHOTO_BROKEN'],
  ['a RIFF that ends inside the frame', changed(webp, 4, 64, 0, 0, 0), 'PHOTO_BROKEN'],
  ['an empty RIFF', riff(), 'PHOTO_BROKEN'],
  ['two frames in a WebP', riff(webp.subarray(12), webp.subarray(12)), 'PHOTO_BROKEN'],
  [
    'a canvas of another size than its frame',
    riff(riffChunk('VP8X', Uint8Array.of(0, 0, 0, 0, 9, 0, 0, 9, 0, 0)), webp.subarray(12)),
    'PHOTO_BROKEN',
  ],
])('%s is refused', (_, bytes, code) => {
  expect(refusalOf(bytes)).toBe(code);
});

test.each(['heic', 'heix', 'hevc', 'mif1', 'msf1'])(
  'the HEIC brand %s is refused in words of its own',
  (brand) => {
    expect(refusalOf(ftyp(brand))).toBe('PHOTO_HEIC');
    expect(refusalOf(ftyp('xxxx', brand))).toBe('PHOTO_HEIC');
  },
);

test('the largest photo that fits is taken, and one byte more is not', () => {
  expect(refusalOf(filled(10 * 1024 * 1024))).toBe('image/jpeg taken');
  expect(refusalOf(filled(10 * 1024 * 1024 + 1))).toBe('PHOTO_TOO_LARGE');
});

test('the bounds are told in the units that people read: megabytes and million pixels', () => {
  expect(() => inspectPhoto(Buffer.alloc(10 * 1024 * 1024 + 1))).toThrow(
    expect.objectContaining({ detail: { limit: 10 } }),
  );
  expect(() => inspectPhoto(header(50_000, 50_000))).toThrow(
    expect.objectContaining({ detail: { limit: 40 } }),
  );
});

test('exactly 40 million pixels are taken', () => {
  expect(refusalOf(header(8_000, 5_000))).toBe('image/png taken');
});

test('damage inside Exif costs nobody the photo', () => {
  const wild = Buffer.from('Exif\0\0MM\0*\xff\xff\xff\xff', 'latin1');
  const round = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x12', 'latin1');
  for (const exif of [wild, round, Buffer.from('Exif\0\0')])
    expect(inspectPhoto(jpegWith(jpeg, segment(0xe1, exif)))).toEqual({
      type: 'image/jpeg',
      width: 96,
      height: 64,
    });
});
