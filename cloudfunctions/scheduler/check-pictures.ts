import { checkOf, overdue } from '../_domain/picture-safety';
import type { Photo } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { Openid } from '../_platform/openid';
import { askAboutPicture } from '../_work/ask-about-picture';
import type { IsLate } from './tick';

const batch = 50;

/** Gives up waiting for a verdict; of several schedulers one does. Answers in whose name to ask again, if to ask. */
const giveUp = (cloud: Cloud, photoId: string): Promise<{ photo: Photo; openid: Openid } | undefined> =>
  cloud.transaction(async (tables) => {
    const stored = await tables.photos.get(photoId);
    const due = stored && overdue(stored, cloud.now);
    if (!due) return undefined;
    await tables.photos.put(due.photo);
    if (!due.ask) return undefined;
    const customer = await tables.customers.get(due.photo.customerId);
    const identity = await tables.identities.get(customer?.identityIds[0] ?? '');
    return identity && { photo: due.photo, openid: new Openid(identity.openid) };
  });

/** Asks again; what WeChat does not take now is due again with the next verdict that fails to come. */
const checkAgain = async (cloud: Cloud, photoId: string): Promise<void> => {
  const given = await giveUp(cloud, photoId);
  if (!given) return;
  const checkId = await askAboutPicture(cloud, given.openid, given.photo.path);
  if (checkId !== undefined)
    await cloud.tables['picture-checks'].put(checkOf(checkId, given.photo, cloud.now));
};

/** Removes questions of a store whose answer can no longer come. */
const sweepChecks = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const stale = await cloud.tables['picture-checks'].list({
    where: { storeId, expiresAt: before(cloud.now) },
    order: ['expiresAt', 'asc'],
    limit: batch,
  });
  for (const check of stale) {
    if (isLate()) return;
    await cloud.tables['picture-checks'].remove(check._id);
  }
};

/** Looks after the pictures of a store that have no verdict in time. */
export const checkPictures = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.photos.list({
    where: { storeId, checkAt: before(cloud.now) },
    order: ['checkAt', 'asc'],
    limit: batch,
  });
  for (const { _id } of due) {
    if (isLate()) return;
    // One picture's trouble is not the others'.
    await checkAgain(cloud, _id).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
  await sweepChecks(cloud, storeId, isLate);
};
