import Taro from '@tarojs/taro';
import { askPrivacy } from '../../shared/privacy/privacy-gate';
import type { ChosenFile } from './chosen-file';

/** One CSV file out of a chat, as WeChat lets; nothing where the dialog was closed. */
export const chooseFile = async (): Promise<ChosenFile | undefined> => {
  if (!(await askPrivacy())) return undefined;
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] });
    const [file] = tempFiles;
    if (file === undefined) return undefined;
    const base64 = Taro.getFileSystemManager().readFileSync(file.path, 'base64');
    return { name: file.name, size: file.size, base64: typeof base64 === 'string' ? base64 : '' };
  } catch {
    return undefined;
  }
};
