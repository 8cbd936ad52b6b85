import { upgradeClaim } from './claim-upgrade';
import { generation, textAt, type Stored, type Upgrade } from './generation';

/** Of a push that lay in the outbox: nobody knows whether it went out, and the inbox has it. */
const upgradeNotice: Upgrade = (notice) => ({ push: 'attempted', pushAt: textAt(notice, 'at'), ...notice });

/** Sold before sales were kept as the rules need them: over the counter, with the invoice of the day. */
const upgradeItem: Upgrade = (item) => {
  const customerId = textAt(item, 'customerId');
  const soldOn = textAt(item, 'soldOn');
  const { disclosed, ...rest } = item;
  const told: readonly unknown[] = Array.isArray(disclosed) ? disclosed : [];
  const sheet = {
    disclosures: told.map((text) => ({
      about: 'other',
      text: String(text),
      affectsUse: false,
      photoIds: [],
    })),
    writtenBy: '',
    writtenAt: `${soldOn}T00:00:00.000Z`,
  };
  return {
    origin: 'sale',
    holders: customerId === '' ? [] : [{ customerId, since: sheet.writtenAt, by: 'counter' }],
    binding: customerId === '' ? 0 : 1,
    tokens: [],
    order: `${soldOn}_${item._id}`,
    mode: 'shop',
    invoiceOn: soldOn,
    soldBy: '',
    ...(told.length === 0 ? {} : { sheet }),
    ...rest,
  };
};

/** A photo was part of a claim; now it says what it was taken for. */
const upgradePhoto: Upgrade = (photo) => {
  const { claimId, ...rest } = photo;
  return { for: typeof claimId === 'string' ? claimId : '', settled: typeof claimId === 'string', ...rest };
};

/** Nothing was known of region and promises: no rule of a region, and no promise, is applied unasked. */
const upgradeStore: Upgrade = (store) => ({ region: 'CN', promise: {}, autoApprove: false, ...store });

const stateAfter: Readonly<Record<string, string>> = { submitted: 'submitted', 'review-begun': 'reviewing' };

/** Events of generation 1 did not say where the claim stood; an event that changes nothing is told by `upgradeAll`. */
const upgradeEvent: Upgrade = (event) => ({ state: stateAfter[textAt(event, 'kind')] ?? '', ...event });

const upgradeContact: Upgrade = (contact) => ({ claimId: contact._id, ...contact });

const upgrades: Readonly<Record<string, Upgrade>> = {
  claims: upgradeClaim,
  contacts: upgradeContact,
  events: upgradeEvent,
  notices: upgradeNotice,
  photos: upgradePhoto,
  'sold-items': upgradeItem,
  stores: upgradeStore,
};

/** A document as its collection holds them now, whatever generation wrote it; the same one where it is of today. */
export const upgrade = (collection: string, document: Stored): Stored => {
  if (Number(document['v']) >= generation) return document;
  return { ...(upgrades[collection]?.(document) ?? document), v: generation };
};

/** Several documents; of a log, in its order, an event that changes nothing stands where the one before it stood. */
export const upgradeAll = (collection: string, documents: readonly Stored[]): readonly Stored[] => {
  const upgraded = documents.map((document) => upgrade(collection, document));
  if (collection !== 'events') return upgraded;
  const stood = new Map<string, unknown>();
  return upgraded.map((event) => {
    const claimId = textAt(event, 'claimId');
    const state = event['state'] === '' ? (stood.get(claimId) ?? 'submitted') : event['state'];
    stood.set(claimId, state);
    return { ...event, state };
  });
};
