import { createStore, delMany, get, keys, set } from 'idb-keyval';
import type { FileShelf } from './file-shelf-port';

let opened: ReturnType<typeof createStore> | undefined;
const photos = (): ReturnType<typeof createStore> => (opened ??= createStore('aftercare', 'photos'));

/** A private window may have no IndexedDB, or no room in it; then photos live as long as the page. */
const ifThere = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch {
    return undefined;
  }
};

/** Blob URLs made in this page; asking again gives the same one. */
const urls = new Map<string, string>();

/** In IndexedDB: the browser keeps blobs there whole, and nine photos are far below its limits. */
export const fileShelf: FileShelf = {
  async keep(localId, path) {
    const blob = await (await fetch(path)).blob();
    urls.set(localId, path);
    await ifThere(() => set(localId, blob, photos()));
  },
  async path(localId) {
    const known = urls.get(localId);
    if (known !== undefined) return known;
    const blob = await ifThere(() => get<Blob>(localId, photos()));
    if (blob === undefined) return undefined;
    const url = URL.createObjectURL(blob);
    urls.set(localId, url);
    return url;
  },
  async drop(localIds) {
    for (const localId of localIds) {
      const url = urls.get(localId);
      if (url !== undefined) URL.revokeObjectURL(url);
      urls.delete(localId);
    }
    await ifThere(() => delMany([...localIds], photos()));
  },
  async sweep(known) {
    const all = (await ifThere(() => keys<string>(photos()))) ?? [];
    await fileShelf.drop(all.filter((localId) => !known.has(localId)));
  },
};
