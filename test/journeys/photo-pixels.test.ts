import { cleanPhoto } from '../../cloudfunctions/_domain/photo/clean-photo';
import { inspectPhoto } from '../../cloudfunctions/_domain/photo/inspect-photo';
import { photoFile, stillPhotos, typeOf } from '../domain/photo/parts/photo-file';
import { planted } from '../domain/photo/parts/planted';
import { inBrowser, type OpenBrowser, type Plays } from './parts/in-browser';

/** Runs inside the page: size and pixels of a picture as the browser shows it, turned as it says. */
const shown = async (source: string) => {
  const bitmap = await createImageBitmap(await (await fetch(source)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  return { width: bitmap.width, height: bitmap.height, pixels: pixels.join() };
};
const addressOf = (type: string, bytes: Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const looksTheSame =
  (name: string) =>
  async ({ browser }: OpenBrowser) => {
    const page = await browser.newPage();
    for (const orientation of [1, 3, 6, 7]) {
      const full = planted(name, photoFile(name), orientation);
      const before = await page.evaluate(shown, addressOf(typeOf(name), full));
      const after = await page.evaluate(shown, addressOf(typeOf(name), cleanPhoto(full)));
      expect(after).toEqual(before);
      const { type, width, height } = inspectPhoto(full);
      // Chromium does not turn WebP, as iOS does; the size that we tell is that of the turned picture.
      if (type !== 'image/webp') expect([width, height]).toEqual([before.width, before.height]);
    }
    await page.close();
  };

const pictures: Plays<OpenBrowser> = {
  ...Object.fromEntries(stillPhotos.map((name) => [`${name} looks the same`, looksTheSame(name)])),

  async 'a picture that is turned otherwise does not look the same'({ browser }) {
    const page = await browser.newPage();
    const turned = (orientation: number) =>
      page.evaluate(shown, addressOf('image/jpeg', planted('x.jpg', photoFile('baseline.jpg'), orientation)));
    expect(await turned(6)).not.toEqual(await turned(3));
    await page.close();
  },
};

inBrowser('a cleaned photo in a browser', pictures);
