import { base64 } from './base64';
import { greyPng } from './png';
import { qrCode } from './qr-code';

/** Pixels of a module. */
const scale = 6;
/** Modules of light edge that a reader needs (6.3.8). */
const edge = 4;

/** A text as the picture of its QR code: PNG as base64, black on white, which every phone can save and print. */
export const qrPng = (text: string): string => {
  const modules = qrCode(text);
  const side = (modules.length + 2 * edge) * scale;
  return base64(
    greyPng(side, (row, column) => {
      const at = (pixel: number) => Math.floor(pixel / scale) - edge;
      return modules[at(row)]?.[at(column)] ?? false;
    }),
  );
};
