import type { App } from './sdk';

/** Files by their path; fileIDs never leave this file. */
export interface Files {
  /** Bytes of the file, or nothing where there is none. */
  size(path: string): Promise<number | undefined>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Removing what is not there is fine. */
  remove(path: string): Promise<void>;
  /** Temporary addresses in the order of the paths; `''` where a file is missing. */
  temporaryUrls(paths: readonly string[], seconds: number): Promise<string[]>;
}

/** The cloud names addresses of at most so many files in one answer. */
const atOnce = 50;

/** `cloud://env.bucket/`: only the storage knows the bucket's name, so it is asked once per instance. */
let prefix: string | undefined;
const prefixOf = async (app: App): Promise<string> => {
  if (prefix === undefined) {
    const answer = await app.getUploadMetadata({ cloudPath: 'incoming/probe' });
    const { fileId } = answer.data as { fileId: string };
    prefix = fileId.slice(0, -'incoming/probe'.length);
  }
  return prefix;
};

export const filesOf = (app: App): Files => {
  const idOf = async (path: string) => `${await prefixOf(app)}${path}`;
  const someUrls = async (paths: readonly string[], seconds: number) => {
    const ids = await Promise.all(paths.map(idOf));
    const answer = await app.getTempFileURL({ fileList: ids.map((fileID) => ({ fileID, maxAge: seconds })) });
    return answer.fileList.map((file) => (file.code === 'SUCCESS' ? file.tempFileURL : ''));
  };
  const urls = async (paths: readonly string[], seconds: number) => {
    const found: string[] = [];
    for (let at = 0; at < paths.length; at += atOnce)
      found.push(...(await someUrls(paths.slice(at, at + atOnce), seconds)));
    return found;
  };
  return {
    async size(path) {
      const [url] = await urls([path], 60);
      if (!url) return undefined;
      // Not the SDK's getFileInfo: that takes the length of a refusal for the length of the file.
      const answer = await fetch(encodeURI(url), { method: 'HEAD' });
      return answer.ok ? Number(answer.headers.get('content-length')) : undefined;
    },
    async read(path) {
      const answer = await app.downloadFile({ fileID: await idOf(path) });
      return answer.fileContent as Uint8Array;
    },
    async write(path, bytes) {
      await app.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) as never });
    },
    async remove(path) {
      await app.deleteFile({ fileList: [await idOf(path)] });
    },
    temporaryUrls: urls,
  };
};
