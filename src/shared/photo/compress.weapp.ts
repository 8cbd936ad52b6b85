import Taro from '@tarojs/taro';
import { fit, longestSide, mostBytes, patiently, qualities } from './fit';

const sizeOf = (path: string): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: (info) => resolve('size' in info ? info.size : 0),
      fail: () => resolve(0),
    });
  });

const smaller = async (path: string): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src: path });
  const isSmall = Math.max(width, height) <= longestSide;
  if (isSmall && (await sizeOf(path)) <= mostBytes) return path;
  let last = path;
  for (const quality of qualities) {
    const { width: compressedWidth, height: compressedHeight } = fit(width, height);
    const { tempFilePath } = await Taro.compressImage({
      src: path,
      quality: Math.round(quality * 100),
      compressedWidth,
      compressedHeight,
    });
    last = tempFilePath;
    if ((await sizeOf(last)) <= mostBytes) break;
  }
  return last;
};

/** A photo small enough for the line; the original when the phone cannot or takes too long. */
export const compress = (path: string): Promise<string> => patiently(smaller(path), path);
