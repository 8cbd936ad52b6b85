import { createHash } from 'node:crypto';
import { crc32, inflateSync } from 'node:zlib';
import { type QrCode, qrCapacity, qrCode } from '../../../src/shared/qr/qr-code';
import { qrPng } from '../../../src/shared/qr/qr-image';
import { errorCorrection } from '../../../src/shared/qr/reed-solomon';

const drawn = (code: QrCode): string =>
  code.map((row) => `${row.map((dark) => (dark ? '#' : '.')).join('')}\n`).join('');
const said = (length: number): string => 'RX-7K3M2-Q '.repeat(10).slice(0, length);

describe('a QR code', () => {
  it('is the one that another encoder draws', () => {
    // node-qrcode 1.5.4, byte mode, level M, mask 3.
    expect(drawn(qrCode('RX-7K3M2-Q', 3)).trim().split('\n')).toEqual([
      '#######.###...#######',
      '#.....#.#.##..#.....#',
      '#.###.#..#.##.#.###.#',
      '#.###.#.####..#.###.#',
      '#.###.#.......#.###.#',
      '#.....#..##...#.....#',
      '#######.#.#.#.#######',
      '........###..........',
      '#.##.###......#..#.##',
      '.#........#.#...#..#.',
      '#...#.##.#..#....#.##',
      '###.##.###..##.##..##',
      '.#.#.##..#.#..#.#....',
      '........#....#....###',
      '#######.#.#....###...',
      '#.....#.#..###..#.#.#',
      '#.###.#..#.#.##...#..',
      '#.###.#.#.#..#.#.#.#.',
      '#.###.#.#..#.#.#.#...',
      '#.....#...###.###...#',
      '#######.#..###.......',
    ]);
  });

  // The fullest code of each version as node-qrcode 1.5.4 draws it: SHA-256 of its lines.
  it.each([
    [14, 0, 21, '4a51a5eb9f2050f9'],
    [26, 1, 25, '6684a40c11e138ee'],
    [42, 2, 29, 'd0932e87a004a501'],
    [62, 4, 33, 'd9ea0f8a844cfd8e'],
    [84, 5, 37, 'e54814b354f64ed1'],
    [106, 6, 41, 'd94510e5535df7b4'],
    [106, 7, 41, 'de527b2a4d84e6b0'],
  ])('holds %i characters under mask %i on %i modules', (length, mask, side, hash) => {
    const code = qrCode(said(length), mask);
    expect(code).toHaveLength(side);
    expect(createHash('sha256').update(drawn(code)).digest('hex').slice(0, 16)).toBe(hash);
  });

  it('corrects by the codewords of the worked example, HELLO WORLD in 1-M', () => {
    const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
    expect(errorCorrection(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });

  it('takes the mask that is easiest to read', () => {
    const best = drawn(qrCode('RX-7K3M2-Q'));
    const all = Array.from({ length: 8 }, (_, mask) => drawn(qrCode('RX-7K3M2-Q', mask)));
    expect(all).toContain(best);
  });

  it('refuses what it cannot hold', () => {
    expect(qrCapacity).toBe(106);
    expect(() => qrCode('a'.repeat(107))).toThrow();
    expect(() => qrCode('工单')).toThrow();
  });
});

describe('its picture', () => {
  const png = Buffer.from(qrPng('RX-7K3M2-Q'), 'base64');
  const chunks = new Map<string, Buffer>();
  const sums: [number, number][] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    const named = png.subarray(at + 4, end);
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    sums.push([png.readUInt32BE(end), crc32(named)]);
  }

  it('is a sound PNG', () => {
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    for (const [written, counted] of sums) expect(written).toBe(counted);
  });

  it('shows each module six pixels wide inside a light edge of four', () => {
    const side = (21 + 8) * 6;
    const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    const width = Math.ceil(side / 8) + 1;
    expect(chunks.get('IHDR')?.readUInt32BE(0)).toBe(side);
    expect(lines).toHaveLength(width * side);
    const isDark = (row: number, column: number) => {
      const pixel = { row: (row + 4) * 6 + 3, column: (column + 4) * 6 + 3 };
      const byte = lines[pixel.row * width + 1 + (pixel.column >> 3)] ?? 0;
      return ((byte >> (7 - (pixel.column & 7))) & 1) === 0;
    };
    const read = Array.from({ length: 21 }, (_, row) =>
      Array.from({ length: 21 }, (_each, column) => isDark(row, column)),
    );
    expect(drawn(read)).toBe(drawn(qrCode('RX-7K3M2-Q')));
    expect(isDark(-1, -1)).toBe(false);
  });
});
