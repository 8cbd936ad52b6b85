import { portraitsOf } from '../_domain/portrait';
import type { Photo, UploadTicket } from '../_domain/records';
import { photoIdsOf } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';
import { deletePhoto } from '../_work/let-go-of-photo';
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

/** Whether what the photo was taken for has come to be and holds it. */
const isHeld = async (cloud: Cloud, photo: Photo): Promise<boolean> => {
  if (photo.for.startsWith('prd_')) {
    const item = await cloud.tables['sold-items'].get(photo.for);
    return item !== undefined && photoIdsOf(item).includes(photo._id);
  }
  if (photo.for.startsWith('cpl_')) {
    const complaint = await cloud.tables.complaints.get(photo.for);
    return complaint?.photos.includes(photo._id) ?? false;
  }
  if (photo.for.startsWith('cus_')) {
    const team = await cloud.tables.teams.get(photo.storeId);
    return portraitsOf(team).some(({ photoId }) => photoId === photo._id);
  }
  const claim = await cloud.tables.claims.get(photo.for);
  return claim?.photos.some((one) => one.photoId === photo._id) ?? false;
};

/** Read again in the transaction, since WeChat's verdict on the picture may come at the same moment. */
const settle = (cloud: Cloud, photoId: string): Promise<void> =>
  cloud.transaction(async (tables) => {
    const photo = await tables.photos.get(photoId);
    if (photo) await tables.photos.put({ ...photo, settled: true });
  });

/**
 * A photo a day old: kept for good where it is held. No claim can take it meanwhile, since claims take photos of at
 * most 23 hours (`photos.ts`) and a transaction lives for 30 seconds.
 */
const sweepPhoto = async (cloud: Cloud, photo: Photo): Promise<void> => {
  if (await isHeld(cloud, photo)) return settle(cloud, photo._id);
  await deletePhoto(cloud, photo);
};

/** Removes uploads of a store that nothing took within 24 hours. */
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
  const photos = await cloud.tables.photos.list({
    where: { storeId, settled: false, createdAt: before(old) },
    order: ['createdAt', 'asc'],
    limit: batch,
  });
  for (const photo of photos) {
    if (isLate()) return;
    await sweepPhoto(cloud, photo);
  }
};
