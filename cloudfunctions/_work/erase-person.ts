import { eraseClaim, eraseContact, untieItem } from '../_domain/erasure';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import { eraseFromComplaint } from '../_domain/complaint/erase-complaint';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { eraseRecovery, eraseSurvey } from '../_domain/survey/erase-survey';
import type { Cloud } from '../_platform/cloud';
import { token } from './tokens';

const batch = 50;
type IsLate = () => boolean;

/** Walks documents of one person in batches until none is left; each round's work must take them off the list. */
const each = async <D>(list: () => Promise<D[]>, isLate: IsLate, work: (one: D) => Promise<void>) => {
  for (let found = await list(); found.length > 0; found = await list()) {
    for (const one of found) {
      if (isLate()) return;
      await work(one);
    }
  }
};

const eraseFiles = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<void> => {
  const { photos, 'upload-tickets': tickets } = cloud.tables;
  const mine = { where: { customerId }, limit: batch };
  // The file goes first, so that none stays behind without its document.
  await each(
    () => photos.list(mine),
    isLate,
    async (photo) => {
      await cloud.files.remove(photo.path);
      await photos.remove(photo._id);
    },
  );
  await each(
    () => tickets.list(mine),
    isLate,
    async (ticket) => {
      await cloud.files.remove(ticket.path);
      // What became a photo went with it, or is a colleague's portrait by now.
      if (ticket.keptAs !== undefined && ticket.photoId === undefined)
        await cloud.files.remove(ticket.keptAs);
      await tickets.remove(ticket._id);
    },
  );
};

const eraseOne = async (cloud: Cloud, claim: Claim): Promise<void> => {
  const { storeId, _id: claimId, number } = claim;
  await each(
    () => cloud.tables.texts.list({ where: { storeId, claimId }, limit: batch }),
    () => false,
    (text) => cloud.tables.texts.remove(text._id),
  );
  await cloud.transaction(async (tables) => {
    const now = await tables.claims.get(claimId);
    const contact = await tables.contacts.get(contactIdOf(claim));
    const itemId = now?.product.productId;
    const found = [
      token(storeId, 'number', number),
      ...(itemId === undefined ? [] : [token(storeId, 'itemId', itemId)]),
    ];
    if (now) await tables.claims.put(eraseClaim(now, found));
    if (contact) await tables.contacts.put(eraseContact(contact));
  });
};

/** One that is open, because it was reopened in the same moment, keeps what it needs until it is done. */
const eraseClaims = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<boolean> => {
  const claims = await cloud.tables.claims.list({
    where: { customerId },
    order: ['order', 'desc'],
    limit: 1_000,
  });
  for (const claim of claims) {
    if (isLate()) return false;
    if (claim.done && claim.formHash !== '') await eraseOne(cloud, claim);
  }
  return claims.every((claim) => claim.done);
};

const eraseTies = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<void> => {
  const { 'sold-items': items, 'counter-codes': codes, notices, consents } = cloud.tables;
  const mine = { where: { customerId }, limit: batch };
  await each(
    () => items.list(mine),
    isLate,
    ({ _id }) =>
      cloud.transaction(async (tables) => {
        const item = await tables['sold-items'].get(_id);
        if (item?.customerId !== customerId) return;
        const free = untieItem(item, cloud.now);
        await tables.buyers.remove(_id);
        if (free) await tables['sold-items'].put(free);
        else await tables['sold-items'].remove(_id);
      }),
  );
  await each(
    () => notices.list(mine),
    isLate,
    ({ _id }) => notices.remove(_id),
  );
  await each(
    () => consents.list(mine),
    isLate,
    ({ _id }) => consents.remove(_id),
  );
  await each(
    () => codes.list(mine),
    isLate,
    ({ _id }) => codes.remove(_id),
  );
};

/** A complaint that goes on without the one who made it is withdrawn; what was said goes. */
const eraseComplaint = async (cloud: Cloud, { _id: complaintId, storeId }: Complaint): Promise<void> => {
  const { 'complaint-texts': texts } = cloud.tables;
  await each(
    () => texts.list({ where: { storeId, complaintId }, limit: batch }),
    () => false,
    ({ _id }) => texts.remove(_id),
  );
  await cloud.transaction(async (tables) => {
    const now = await tables.complaints.get(complaintId);
    if (!now) return;
    const gone = eraseFromComplaint(now, cloud.now);
    await tables.complaints.put(gone.complaint);
    if (gone.event) await tables['complaint-events'].insert(gone.event);
  });
};

const eraseComplaints = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<void> => {
  const { complaints, 'call-texts': texts } = cloud.tables;
  const all = await complaints.list({ where: { customerId }, order: ['order', 'desc'], limit: 1_000 });
  for (const one of all) {
    if (isLate()) return;
    if (one.formHash !== '') await eraseComplaint(cloud, one);
  }
  await each(
    () => texts.list({ where: { customerId }, limit: batch }),
    isLate,
    ({ _id }) => texts.remove(_id),
  );
};

/** Marks stay without a name; the words go, and nobody is asked or put right any more. */
const eraseSurveys = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<void> => {
  const { surveys, recoveries, 'survey-texts': texts } = cloud.tables;
  await each(
    () => texts.list({ where: { customerId }, limit: batch }),
    isLate,
    ({ _id }) => texts.remove(_id),
  );
  for (const one of await surveys.list({ where: { customerId }, order: ['_id', 'asc'], limit: 1_000 })) {
    if (isLate()) return;
    await surveys.put(eraseSurvey(one));
  }
  for (const one of await recoveries.list({ where: { customerId }, order: ['_id', 'asc'], limit: 1_000 })) {
    if (isLate()) return;
    await recoveries.put(eraseRecovery(one));
  }
};

/**
 * Removes what is kept of a person whose identity is gone already, and empties what has to stay. May be ended
 * anywhere and begun again: every step leaves less to do.
 * @returns whether nothing is left
 */
export const erasePerson = async (cloud: Cloud, customerId: string, isLate: IsLate): Promise<boolean> => {
  await eraseFiles(cloud, customerId, isLate);
  const all = await eraseClaims(cloud, customerId, isLate);
  await eraseComplaints(cloud, customerId, isLate);
  await eraseSurveys(cloud, customerId, isLate);
  await eraseTies(cloud, customerId, isLate);
  return all && !isLate();
};
