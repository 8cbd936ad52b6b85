import Taro from '@tarojs/taro';
import { qrPng } from './qr-image';

/** Puts the picture into the phone's album. Answers whether the phone let it: the person may have said no. */
export const saveQr = async (text: string, name: string): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH ?? 'wxfile://usr'}/${name}.png`;
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, qrPng(text), 'base64');
    await Taro.saveImageToPhotosAlbum({ filePath });
    return true;
  } catch {
    return false;
  }
};
