import type { Photo } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';

/** Leaves a photo to the sweep, in the transaction that lets go of it: it goes though the caller should die next. */
export const letGoOfPhoto = async (
  tables: TransactionTables,
  photoId: string | undefined,
): Promise<Photo | undefined> => {
  const photo = photoId === undefined ? undefined : await tables.photos.get(photoId);
  if (photo) await tables.photos.put({ ...photo, settled: false });
  return photo;
};

/** Deletes what was let go of, at once. The file goes first, so that none stays behind without its document. */
export const deletePhoto = async (cloud: Cloud, photo: Photo | undefined): Promise<void> => {
  if (!photo) return;
  await cloud.files.remove(photo.path);
  await cloud.tables.photos.remove(photo._id);
};
