import type { Hold } from '../../contracts/hold';
import { dayOf } from './calendar/day';
import type { NoticeRecord } from './claim-record';
import type { HoldRecord } from './hold-record';
import type { JobRecord } from './job';
import { nameOf } from './names';
import type { Team } from './records';
import { Refusal } from './refusal';
import type { Item } from './sold-item-record';

/** What must not be sold: brand and model. */
export interface Model {
  readonly brand: string;
  readonly model: string;
}

/**
 * Brand and model as the sale record has them, else as they are named.
 * Refuses with INCOMPLETE where neither says them.
 */
export const modelOf = (item: Model | undefined, named: Model | undefined): Model => {
  const known = item && item.brand !== '' && item.model !== '' ? item : named;
  if (!known) throw new Refusal('INCOMPLETE', { field: 'product' });
  return { brand: known.brand, model: known.model };
};

/** Spellings that mean the same model are the same parts of its hold's id. */
export const modelParts = ({ brand, model }: Model): readonly string[] =>
  [brand, model].map((written) => written.toUpperCase().replace(/[\s\-/.]/g, ''));

interface Stopping extends Model {
  readonly holdId: string;
  readonly storeId: string;
  readonly claimId: string;
  readonly by: string;
  readonly at: string;
  /** Counted now. */
  readonly owners: number;
}

/** The hold after somebody stops the sale. One that stands stays as it began; one that was lifted begins anew. */
export const stopSale = (
  hold: HoldRecord | undefined,
  { holdId, owners, at, ...of }: Stopping,
): HoldRecord =>
  hold && hold.liftedAt === undefined
    ? { ...hold, owners: Math.max(owners, hold.told) }
    : { _id: holdId, v: 1, ...of, since: at, round: (hold?.round ?? 0) + 1, owners, told: 0 };

/** The sale is free again. One that is free already stays as it is. */
export const lift = (hold: HoldRecord, by: string, at: string): HoldRecord =>
  hold.liftedAt === undefined ? { ...hold, liftedAt: at, liftedBy: by } : hold;

/**
 * Whether something that was sold on that day (`YYYY-MM-DD`) was not to be sold. What was sold on an earlier day than
 * the one on which the sale was stopped may still be written down.
 */
export const isStopped = (hold: HoldRecord | undefined, soldOn: string): boolean =>
  hold !== undefined && hold.liftedAt === undefined && soldOn >= dayOf(hold.since);

/** Names hold, round and person, so that each owner is told once. */
export const stopUseId = ({ _id, round }: HoldRecord, customerId: string): string =>
  `ntc_${_id.slice(4)}_${round}_${customerId.slice(4)}`;

/** Tells somebody not to use his thing any more. It says nothing of whose claim it began with. */
export const stopUse = (
  hold: HoldRecord,
  to: Pick<NoticeRecord, 'customerId' | 'productName' | 'itemId' | 'claimId' | 'nameHeld'>,
  at: string,
): NoticeRecord => ({
  ...to,
  _id: stopUseId(hold, to.customerId),
  v: 1,
  storeId: hold.storeId,
  kind: 'stop-use',
  number: hold.model,
  at,
  push: 'due',
  pushAt: at,
});

/** One notice for each owner of these things, by its first; nothing for what nobody owns. */
export const stopUseOf = (hold: HoldRecord, items: readonly Item[], at: string): readonly NoticeRecord[] => {
  const told = new Map<string, NoticeRecord>();
  for (const item of items) {
    const { customerId } = item;
    if (customerId === undefined || told.has(customerId)) continue;
    const held = 'nameHeld' in item && item.nameHeld ? { nameHeld: true as const } : {};
    const to = { customerId, productName: item.name, itemId: item._id, ...held };
    told.set(customerId, stopUse(hold, to, at));
  }
  return [...told.values()];
};

/** Tells every owner; due at once. */
export const tellingJob = (hold: HoldRecord, jobId: string, at: string): JobRecord => ({
  _id: jobId,
  v: 1,
  storeId: hold.storeId,
  kind: 'stop-use',
  about: hold._id,
  round: hold.round,
  cursor: '',
  lease: at,
  attempts: 0,
  done: false,
});

/** A hold in people's terms. */
export const holdView = (hold: HoldRecord, team: Team | undefined): Hold => {
  const person = nameOf(team, hold.by);
  return {
    id: hold._id,
    brand: hold.brand,
    model: hold.model,
    claimId: hold.claimId,
    since: hold.since,
    ...(person === undefined ? {} : { person }),
    ...(hold.liftedAt === undefined ? {} : { liftedAt: hold.liftedAt }),
    owners: hold.owners,
    told: hold.told,
  };
};
