import { qrPng } from './qr-image';

/** Hands the picture to the browser's downloads. Answers whether the phone let it. */
export const saveQr = (text: string, name: string): Promise<boolean> => {
  const link = document.createElement('a');
  link.href = `data:image/png;base64,${qrPng(text)}`;
  link.download = `${name}.png`;
  link.click();
  return Promise.resolve(true);
};
