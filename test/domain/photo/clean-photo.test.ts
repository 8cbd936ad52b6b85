import { cleanPhoto } from '../../../cloudfunctions/_domain/photo/clean-photo';
import { inspectPhoto } from '../../../cloudfunctions/_domain/photo/inspect-photo';
import { chunk, jpegWith, partsOf, pngWith, riff, riffChunk, segment } from './parts/containers';
import { canary, orientationIn, placeBytes } from './parts/exif';
import { photoFile, stillPhotos } from './parts/photo-file';
import { planted } from './parts/planted';

const has = (bytes: Uint8Array, what: Buffer | string) => Buffer.from(bytes).includes(what);
const flags = (webp: Uint8Array) => webp[20];
const turns = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(stillPhotos)('cleaning %s', (name) => {
  const file = photoFile(name);

  test('leaves a picture that holds nothing personal as it is', () => {
    expect(Buffer.from(cleanPhoto(file)).equals(file)).toBe(true);
  });

  test('takes out place, maker and every note, and keeps all the picture data', () => {
    const full = planted(name, file, 1);
    expect(has(full, placeBytes) && has(full, canary)).toBe(true);
    const clean = cleanPhoto(full);
    expect(has(clean, placeBytes)).toBe(false);
    expect(has(clean, canary)).toBe(false);
    const added = partsOf(clean).filter((part) => part === 'VP8X').length * 18;
    const original = partsOf(file).includes('VP8X') ? file.length : file.length + added;
    expect(clean.length).toBe(original);
  });

  test.each(turns)('keeps which way up it is: %i', (orientation) => {
    const clean = cleanPhoto(planted(name, file, orientation));
    expect(orientationIn(clean)).toBe(orientation === 1 ? undefined : orientation);
    expect(has(clean, placeBytes)).toBe(false);
  });

  test('gives the same answer when it is cleaned again', () => {
    const once = cleanPhoto(planted(name, file, 6));
    expect(Buffer.from(cleanPhoto(once)).equals(once)).toBe(true);
    expect(inspectPhoto(once)).toEqual(inspectPhoto(planted(name, file, 6)));
  });

  test.each([
    ['an archive', Buffer.from(`PK\x03\x04${canary}`)],
    ['a page', Buffer.from(`<script>${canary}</script>`)],
    ['a second picture', photoFile('baseline.jpg')],
  ])('drops %s behind the end', (_, tail) => {
    expect(Buffer.from(cleanPhoto(Buffer.concat([file, tail]))).equals(file)).toBe(true);
  });
});

test('colour profiles stay, in each container', () => {
  expect(has(cleanPhoto(photoFile('profile.jpg')), 'ICC_PROFILE\0')).toBe(true);
  expect(partsOf(cleanPhoto(photoFile('profile.webp')))).toEqual(['VP8X', 'ICCP', 'VP8 ']);
  expect(partsOf(cleanPhoto(photoFile('palette.png')))).toContain('iCCP');
});

test('what only calls itself a colour profile goes', () => {
  const jpeg = jpegWith(photoFile('baseline.jpg'), segment(0xe2, `ICC_PROFILE\0\x01\x01${canary.repeat(9)}`));
  expect(has(cleanPhoto(jpeg), canary)).toBe(false);
});

test('the name of a PNG profile goes and the profile stays', () => {
  const png = photoFile('truecolour.png');
  const named = pngWith(png, chunk('iCCP', `${canary}\0\0some-compressed-profile`));
  const clean = cleanPhoto(named);
  expect(has(clean, canary)).toBe(false);
  expect(has(clean, 'icc\0\0some-compressed-profile')).toBe(true);
});

test('a thumbnail inside the JFIF header goes', () => {
  const header = 'JFIF\0\x01\x01\0\0\x01\0\x01';
  const jpeg = photoFile('progressive.jpg');
  const clean = cleanPhoto(jpegWith(jpeg, segment(0xe0, `${header}\x03\x03${canary}..`)));
  expect(has(clean, canary)).toBe(false);
  expect(has(clean, `${header}\0\0`)).toBe(true);
});

test('the mark that says how the colours are stored stays', () => {
  const adobe = 'Adobe\0d\0\0\0\0\x01';
  const clean = cleanPhoto(jpegWith(photoFile('baseline.jpg'), segment(0xee, `${adobe}${canary}`)));
  expect(has(clean, adobe)).toBe(true);
  expect(has(clean, canary)).toBe(false);
});

test('only the first Exif block says which way up it is', () => {
  const jpeg = photoFile('baseline.jpg');
  const once = planted('x.jpg', jpeg, 6);
  expect(orientationIn(cleanPhoto(planted('x.jpg', once, 3)))).toBe(3);
});

test('of an animated PNG the still picture stays', () => {
  const png = photoFile('truecolour.png');
  const control = chunk('fcTL', Buffer.alloc(26));
  const moving = Buffer.concat([
    pngWith(png.subarray(0, -12), chunk('acTL', Buffer.alloc(8)), control),
    control,
    chunk('fdAT', `1234${canary}`),
    png.subarray(-12),
  ]);
  expect(Buffer.from(cleanPhoto(moving)).equals(png)).toBe(true);
});

test('the flags of a WebP say what is inside', () => {
  const webp = photoFile('lossy-alpha.webp');
  expect(flags(webp)).toBe(0x10);
  expect(flags(planted('x.webp', webp, 6))).toBe(0x1c);
  expect(flags(cleanPhoto(planted('x.webp', webp, 1)))).toBe(0x10);
  expect(flags(cleanPhoto(planted('x.webp', webp, 6)))).toBe(0x18);
});

test('a simple WebP drops notes that it should not have', () => {
  const webp = photoFile('lossy.webp');
  const clean = cleanPhoto(riff(webp.subarray(12), riffChunk('XMP ', canary)));
  expect(Buffer.from(clean).equals(webp)).toBe(true);
});
