import Taro from '@tarojs/taro';
import type { FileShelf } from './file-shelf-port';

/** WeChat gives user files 200 MB; nine compressed photos take about nine. */
const folder = (): string => `${Taro.env.USER_DATA_PATH ?? 'wxfile://usr'}/photos`;
const files = () => Taro.getFileSystemManager();
const at = (localId: string): string => `${folder()}/${localId}.jpg`;

/** Photos that a full phone would not copy: WeChat's temporary file serves until the app is gone. */
const uncopied = new Map<string, string>();

const done = (run: (ends: { success: () => void; fail: (why: { errMsg: string }) => void }) => void) =>
  new Promise<boolean>((resolve) => run({ success: () => resolve(true), fail: () => resolve(false) }));

const open = (): Promise<boolean> =>
  done((ends) => files().mkdir({ dirPath: folder(), recursive: true, ...ends }));

const isThere = (path: string): Promise<boolean> => done((ends) => files().access({ path, ...ends }));

/** Copies in the mini-program's own folder, which WeChat clears only with the mini-program. */
export const fileShelf: FileShelf = {
  async keep(localId, path) {
    await open();
    const isKept = await done((ends) => files().copyFile({ srcPath: path, destPath: at(localId), ...ends }));
    if (!isKept) uncopied.set(localId, path);
  },
  path: async (localId) => ((await isThere(at(localId))) ? at(localId) : uncopied.get(localId)),
  async drop(localIds) {
    for (const localId of localIds) {
      uncopied.delete(localId);
      await done((ends) => files().unlink({ filePath: at(localId), ...ends }));
    }
  },
  sweep: (known) =>
    new Promise((resolve) => {
      files().readdir({
        dirPath: folder(),
        success: ({ files: names }) => {
          const forgotten = names.map((name) => name.replace(/\.jpg$/, '')).filter((id) => !known.has(id));
          void fileShelf.drop(forgotten).then(resolve);
        },
        fail: () => resolve(),
      });
    }),
};
