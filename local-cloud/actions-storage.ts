import { createReadStream } from 'node:fs';
import { badParameter, CloudError, unsupported } from './cloud-error';
import { checkPath, fingerprint, type FileStore } from './file-store';
import { listOf, textOf, type Actions } from './request';
import type { Rule } from './storage-rule';

export interface StorageAddress {
  readonly url: () => string;
  readonly envId: string;
  readonly read: Rule;
  readonly write: Rule;
}
const most = 50;
const day = 86_400;

export const fileIdOf = (envId: string, cloudPath: string): string =>
  `cloud://${envId}.6c6f-${envId}-1300000000/${cloudPath}`;

const named = (fileId: unknown): boolean => typeof fileId === 'string' && /^cloud:\/\/[^/]+\/./.test(fileId);

/** The path that a fileID names. */
export const pathOfFileId = (fileId: unknown): string => {
  const found = /^cloud:\/\/[^/]+\/(.+)$/.exec(typeof fileId === 'string' ? fileId : '');
  if (!found?.[1]) throw badParameter('invalid fileID');
  return checkPath(found[1]);
};

/** A signed address of a file, good for `maxAge` seconds. */
export const temporaryUrl = (files: FileStore, url: string, cloudPath: string, maxAge: number): string => {
  const until = Math.ceil(Date.now() / 1000) + maxAge;
  return `${url}/cos/${cloudPath}?sign=${files.sign('get', cloudPath, until)}&t=${until}`;
};

/** One entry of a list answer: a missing or misnamed file fails alone. */
const each = async (fileID: unknown, work: (cloudPath: string) => object | Promise<object>) => {
  try {
    return { code: 'SUCCESS', fileid: fileID, fileID, ...(await work(pathOfFileId(fileID))) };
  } catch (error) {
    // To the platform a fileID that names nothing is a file that is not there.
    const known = error instanceof CloudError ? error.code : 'SYS_ERR';
    const code = named(fileID) ? known : 'STORAGE_FILE_NONEXIST';
    return { code, fileid: fileID, fileID, tempFileURL: '', download_url: '' };
  }
};
const missing = () => new CloudError('STORAGE_FILE_NONEXIST', 'storage file not exists');

/** Storage as functions and administrators use it: no rule applies to them. */
export const storageActions = (files: FileStore, { url, envId, read, write }: StorageAddress): Actions => ({
  'storage.getUploadMetadata': (request) => {
    const cloudPath = checkPath(textOf(request, 'path'));
    const until = Math.ceil(Date.now() / 1000) + 900;
    return {
      data: {
        url: `${url()}/cos/${encodeURI(cloudPath)}`,
        token: String(until),
        authorization: `q-sign-algorithm=sha256&q-signature=${files.sign('put', cloudPath, until)}`,
        fileId: fileIdOf(envId, cloudPath),
        cosFileId: fingerprint(cloudPath),
        download_url: `${url()}/cos/${encodeURI(cloudPath)}`,
      },
    };
  },
  'storage.batchGetDownloadUrl': async (request) => {
    const asked = listOf(request, 'file_list', most) as readonly { fileid: unknown; max_age?: number }[];
    const list = asked.map(({ fileid, max_age: maxAge = 7200 }) =>
      each(fileid, (cloudPath) => {
        if (!files.find(cloudPath)) throw missing();
        if (!Number.isInteger(maxAge) || maxAge < 1 || maxAge > 7 * day) throw badParameter('max_age');
        const address = temporaryUrl(files, url(), cloudPath, maxAge);
        return { download_url: address, tempFileURL: address, maxAge };
      }),
    );
    return { data: { download_list: await Promise.all(list) } };
  },
  'storage.batchDeleteFile': async (request) => {
    const list = listOf(request, 'fileid_list', most).map((fileId) =>
      each(fileId, async (cloudPath) => {
        if (!(await files.remove(cloudPath))) throw missing();
        return {};
      }),
    );
    return { data: { delete_list: await Promise.all(list) } };
  },
  'storage.getFileAuthority': (request) => {
    const { openId } = request;
    const facts = { caller: typeof openId === 'string' ? openId : '' };
    const data = listOf(request, 'fileList', most).map((entry) => {
      const { path: fileId, type } = entry as { path: unknown; type: unknown };
      const cloudPath = pathOfFileId(fileId);
      const at = { ...facts, owner: files.find(cloudPath)?.owner ?? undefined, path: cloudPath };
      const may = (type === 'WRITE' || read(at)) && (type === 'READ' || write(at));
      const code = may ? 'SUCCESS' : 'STORAGE_EXCEED_AUTHORITY';
      return { code, path: fileId, cosFileId: fingerprint(cloudPath) };
    });
    return { data };
  },
  'storage.batchCopyFile': async (request) => {
    const asked = listOf(request, 'file_list', most) as readonly Readonly<Record<string, unknown>>[];
    const list = asked.map(async (entry) => {
      const from = checkPath(textOf(entry, 'src_path'));
      const to = checkPath(textOf(entry, 'dst_path'));
      if (entry['overwrite'] === false) throw unsupported('copying without overwriting');
      const file = files.find(from);
      if (!file) return { code: 'STORAGE_FILE_NONEXIST', fileId: fileIdOf(envId, from) };
      await files.put(to, createReadStream(files.blobPath(file)));
      if (entry['remove_original'] === true && from !== to) await files.remove(from);
      return { code: 'SUCCESS', fileId: fileIdOf(envId, to) };
    });
    return { data: { copy_list: await Promise.all(list) } };
  },
});
