import Taro from '@tarojs/taro';
import { localId } from '../local-id';
import { askPrivacy } from '../privacy/privacy-gate';
import { fileShelf } from './file-shelf';

export type Choice =
  | { readonly is: 'chosen'; readonly localIds: readonly string[] }
  /** The dialog was closed; nothing is said about it. */
  | { readonly is: 'closed' }
  /** Privacy was refused, or the phone forbids album and camera. */
  | { readonly is: 'forbidden' };

const isClosing = (failure: unknown): boolean => /cancel/i.test(JSON.stringify(failure) + String(failure));

/** From camera or album, at most `count`. The photos are on the shelf before anything else happens to them. */
export const choosePhotos = async (count: number): Promise<Choice> => {
  if (!(await askPrivacy())) return { is: 'forbidden' };
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['original'],
    });
    const localIds: string[] = [];
    // The H5 dialog does not keep to the count.
    for (const { tempFilePath } of tempFiles.slice(0, count)) {
      const id = localId();
      await fileShelf.keep(id, tempFilePath);
      localIds.push(id);
    }
    return { is: 'chosen', localIds };
  } catch (failure) {
    return isClosing(failure) ? { is: 'closed' } : { is: 'forbidden' };
  }
};
