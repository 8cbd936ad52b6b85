import type { Ends } from './ends';

/** A file of the phone, as far as the app looks at it. */
export interface PhoneFile {
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export const userFolder = 'wxfile://usr';
const limit = 200 * 1024 * 1024;
const missing = 'fail no such file or directory';
const parent = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The mini-program's own folder, which outlives a kill, and WeChat's temporary files, which do not. */
export function newFiles() {
  const files = new Map<string, PhoneFile>();
  const folders = new Set([userFolder]);
  let made = 0;
  let room = limit;
  const own = (): string[] => [...files.keys()].filter((path) => path.startsWith(userFolder));
  const used = (): number => own().reduce((sum, path) => sum + (files.get(path)?.size ?? 0), 0);

  /** As `FileSystemManager` answers: later, by one of two callbacks. `ends` is what the living app still hears. */
  const manager = (ends: Ends) => ({
    mkdir: ends('mkdir', ({ dirPath, recursive }) => {
      const path = String(dirPath);
      if (folders.has(path)) return 'fail file already exists';
      if (recursive !== true && !folders.has(parent(path))) return missing;
      folders.add(path);
      return {};
    }),
    access: ends('access', ({ path }) =>
      files.has(String(path)) || folders.has(String(path)) ? {} : missing,
    ),
    copyFile: ends('copyFile', ({ srcPath, destPath }) => {
      const file = files.get(String(srcPath));
      if (file === undefined || !folders.has(parent(String(destPath)))) return missing;
      if (used() + file.size > room) return 'fail the maximum size of the file storage limit is exceeded';
      files.set(String(destPath), file);
      return {};
    }),
    unlink: ends('unlink', ({ filePath }) => (files.delete(String(filePath)) ? {} : missing)),
    readdir: ends('readdir', ({ dirPath }) => {
      const path = String(dirPath);
      if (!folders.has(path)) return missing;
      const names = [...files.keys()].filter((file) => parent(file) === path);
      return { files: names.map((file) => file.slice(path.length + 1)) };
    }),
    getFileInfo: ends('getFileInfo', ({ filePath }) => {
      const file = files.get(String(filePath));
      return file === undefined ? missing : { size: file.size };
    }),
  });

  return {
    manager,
    own,
    find: (path: unknown): PhoneFile | undefined => files.get(String(path)),
    /** A file as album, camera and compression hand it over. */
    addTemporary(file: PhoneFile): string {
      made += 1;
      const path = `wxfile://tmp_${made}.jpg`;
      files.set(path, file);
      return path;
    },
    /** Somebody's videos are on it. */
    leaveRoom(bytes: number): void {
      room = used() + bytes;
    },
    dropTemporary(): void {
      for (const path of files.keys()) if (!path.startsWith(userFolder)) files.delete(path);
    },
  };
}
