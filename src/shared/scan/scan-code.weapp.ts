import Taro from '@tarojs/taro';
import { askPrivacy } from '../privacy/privacy-gate';

export const canScan = true;

/** What a bar code or QR code says; `undefined` when nothing was scanned. */
export const scanCode = async (): Promise<string | undefined> => {
  if (!(await askPrivacy())) return undefined;
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode', 'datamatrix'] });
    return result.trim();
  } catch {
    return undefined;
  }
};
