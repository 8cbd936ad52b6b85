import { scanCode } from '@tarojs/taro';
import { askPrivacy } from '../../shared/privacy/privacy-gate';

export const canScan = true;

/** What the bar code on the name plate says; `undefined` when nothing was scanned. */
export const scanSerial = async (): Promise<string | undefined> => {
  if (!(await askPrivacy())) return undefined;
  try {
    const { result } = await scanCode({ scanType: ['barCode', 'qrCode', 'datamatrix'] });
    return result.trim();
  } catch {
    return undefined;
  }
};
