import type { Photo, UploadTicket } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import type { IsLate } from './tick';
import { before } from '../_platform/database-guard';

const batch = 50;
const day = 24 * 3_600_000;

/** A ticket a day past its end: whatever still lies under it, then the ticket itself. */
const sweepTicket = async (cloud: Cloud, ticket: UploadTicket): Promise<void> => {
  await cloud.files.remove(ticket.path);
  if (ticket.keptAs !== undefined && ticket.photoId === undefined) await cloud.files.remove(ticket.keptAs);
  await cloud.tables['upload-tickets'].remove(ticket._id);
};

/** Marked first, so that no claim takes a photo whose file is going; then the file, then the document. */
const sweepPhoto = async (cloud: Cloud, photo: Photo): Promise<void> => {
  const marked = await cloud.transaction(async (tables) => {
    const current = await tables.photos.get(photo._id);
    if (!current || (current.claimId !== '' && current.claimId !== 'swept')) return false;
    await tables.photos.put({ ...current, claimId: 'swept' });
    return true;
  });
  if (!marked) return;
  await cloud.files.remove(photo.path);
  await cloud.tables.photos.remove(photo._id);
};

/** Removes uploads of a store that no claim took within 24 hours. */
export const sweepUploads = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const old = new Date(Date.parse(cloud.now) - day).toISOString();
  const tickets = await cloud.tables['upload-tickets'].list({
    where: { storeId, expiresAt: before(old) },
    order: ['expiresAt', 'asc'],
    limit: batch,
  });
  for (const ticket of tickets) {
    if (isLate()) return;
    await sweepTicket(cloud, ticket);
  }
  // What an earlier sweep marked but did not finish comes first.
  for (const claimId of ['swept', '']) {
    const photos = await cloud.tables.photos.list({
      where: { storeId, claimId, createdAt: before(old) },
      order: ['createdAt', 'asc'],
      limit: batch,
    });
    for (const photo of photos) {
      if (isLate()) return;
      await sweepPhoto(cloud, photo);
    }
  }
};
