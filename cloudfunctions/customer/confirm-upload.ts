import { confirmUpload as contract, maxPhotoBytes } from '../../contracts/photo';
import { cleanPhoto } from '../_domain/photo/clean-photo';
import { inspectPhoto } from '../_domain/photo/inspect-photo';
import { begun, checkOf } from '../_domain/picture-safety';
import type { Photo, UploadTicket } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { contentId, idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';
import { askAboutPicture } from '../_work/ask-about-picture';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** What arrived, checked by its content; what the shop will not keep is deleted at once. */
const readArrived = async (cloud: Cloud, ticket: UploadTicket): Promise<Uint8Array> => {
  const size = await cloud.files.size(ticket.path);
  if (size === undefined) throw new Refusal('UPLOAD_MISSING');
  if (size > maxPhotoBytes) {
    await cloud.files.remove(ticket.path);
    throw new Refusal('PHOTO_TOO_LARGE', { limit: maxPhotoBytes / 1024 / 1024 });
  }
  return cloud.files.read(ticket.path);
};

/** Notes on the ticket where the copy will lie, so that the sweep finds it after a crash. */
const reserve = (cloud: Cloud, ticketId: string, path: string): Promise<Photo | undefined> =>
  cloud.transaction(async (tables) => {
    const ticket = await tables['upload-tickets'].get(ticketId);
    if (!ticket) throw new Refusal('UPLOAD_EXPIRED');
    if (ticket.photoId !== undefined) return tables.photos.get(ticket.photoId);
    if (ticket.keptAs !== path) await tables['upload-tickets'].put({ ...ticket, keptAs: path });
    return undefined;
  });

const keep = (cloud: Cloud, ticketId: string, photo: Photo, checkId: string | undefined): Promise<Photo> =>
  cloud.transaction(async (tables) => {
    const ticket = await tables['upload-tickets'].get(ticketId);
    const kept = await tables.photos.get(photo._id);
    if (kept) return kept;
    // Somebody sent another file under the same ticket meanwhile; that one is being kept.
    if (ticket?.keptAs !== photo.path) throw new Refusal('CHANGED_MEANWHILE');
    await tables.photos.put(photo);
    if (checkId !== undefined) await tables['picture-checks'].put(checkOf(checkId, photo, cloud.now));
    await tables['upload-tickets'].put({ ...ticket, photoId: photo._id });
    return photo;
  });

export const confirmUpload = serve(contract, async ({ input, caller, cloud }) => {
  const ticket = await cloud.tables['upload-tickets'].get(input.ticketId);
  if (ticket?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
  const photoId = idFrom('pho', ticket._id);
  const done = ticket.photoId === undefined ? undefined : await cloud.tables.photos.get(photoId);
  if (done) return { photoId, width: done.width, height: done.height };
  if (ticket.expiresAt < cloud.now) throw new Refusal('UPLOAD_EXPIRED');

  const arrived = await readArrived(cloud, ticket);
  const { type, width, height } = inspectPhoto(arrived);
  const bytes = cleanPhoto(arrived);
  const path = `photos/${photoId}-${contentId(bytes)}.${endings[type]}`;

  let photo = await reserve(cloud, ticket._id, path);
  if (!photo) {
    await cloud.files.write(path, bytes);
    // Before it is kept, so that no picture is without a check; whether WeChat takes it changes nothing for the customer.
    const checkId = await askAboutPicture(cloud, caller.openid, path);
    const made: Photo = {
      _id: photoId,
      v: 1,
      storeId: ticket.storeId,
      customerId: caller.customerId,
      path,
      type,
      bytes: bytes.length,
      width,
      height,
      createdAt: cloud.now,
      for: ticket.for,
      settled: false,
      ...begun(checkId !== undefined, cloud.now),
    };
    photo = await keep(cloud, ticket._id, made, checkId);
  }
  await cloud.files.remove(ticket.path);
  return { photoId, width: photo.width, height: photo.height };
});
