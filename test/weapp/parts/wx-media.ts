import type { Ends } from './ends';
import type { Phone } from './phone';

/** Album, camera, scanner and what WeChat does to pictures. */
export const mediaCalls = ({ album, scans, files, privacy }: Phone, ends: Ends) => ({
  chooseMedia: ends('chooseMedia', ({ count }) => {
    if (!privacy.isAgreed()) return privacy.refused;
    const chosen = album.splice(0, Number(count));
    if (chosen.length === 0) return 'fail cancel';
    const tempFiles = chosen.map((file) => ({ tempFilePath: files.addTemporary(file), size: file.size }));
    return { type: 'image', tempFiles };
  }),
  getImageInfo: ends('getImageInfo', ({ src }) => {
    const file = files.find(src);
    return file === undefined ? 'fail file not found' : { width: file.width, height: file.height };
  }),
  compressImage: ends('compressImage', ({ src, quality, compressedWidth, compressedHeight }) => {
    const file = files.find(src);
    if (file === undefined) return 'fail file not found';
    const width = Number(compressedWidth);
    const height = Number(compressedHeight);
    const share = (width * height) / (file.width * file.height);
    const size = Math.round((file.size * share * Number(quality)) / 100);
    return { tempFilePath: files.addTemporary({ size, width, height }) };
  }),
  scanCode: ends('scanCode', () => {
    const result = scans.shift();
    return result === undefined ? 'fail cancel' : { result, scanType: 'CODE_128' };
  }),
});
