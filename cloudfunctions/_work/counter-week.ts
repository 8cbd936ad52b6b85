import type { Slot, SlotDay } from '../../contracts/counter';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { isSheet } from '../_domain/dispatch/plan-document';
import { sheetId } from '../_domain/dispatch/sheet';
import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import type { Act } from '../_domain/lifecycle';
import { holdsSlot } from '../_domain/past-visits';
import {
  counterDayId,
  emptyCounterDay,
  fortnight,
  offerSlots,
  released,
  taken,
  type CounterDay,
  type CounterWeek,
} from '../_domain/ways/counter-day';
import type { Cloud } from '../_platform/cloud';
import { oneOf } from '../_platform/database-guard';
import type { TransactionTables } from '../_platform/tables';
import { sheetIn } from './plan-in';
import { storeOf } from './store-of';

/** The fortnight at a store's counter, as somebody with this claim may book it: three reads at once. */
export const readFortnight = async (cloud: Cloud, storeId: string, claimId: string): Promise<SlotDay[]> => {
  const dates = fortnight(cloud.now);
  const [store, found, days] = await Promise.all([
    cloud.tables.stores.get(storeId),
    cloud.tables.plans.get(sheetId(storeId)),
    cloud.tables['counter-days'].list({ where: { storeId, date: oneOf(dates) }, limit: dates.length }),
  ]);
  if (!store) throw new Error(`store ${storeId} is gone`);
  const { counter } = found && isSheet(found) ? found : emptySheet(storeId);
  return dates.map((date) =>
    offerSlots(
      { store, counter, now: cloud.now },
      days.find((day) => day.date === date) ?? emptyCounterDay(storeId, date),
      claimId,
    ),
  );
};

const dayIn = async (tables: TransactionTables, storeId: string, date: string): Promise<CounterDay> =>
  (await tables['counter-days'].get(counterDayId(storeId, date))) ?? emptyCounterDay(storeId, date);

/** Gives back the place that a claim has at the counter, where it has one. */
export const giveBackSlot = async (
  tables: TransactionTables,
  { storeId, _id, visit }: Pick<Claim, 'storeId' | '_id' | 'visit'>,
): Promise<void> => {
  if (visit?.at !== 'counter') return;
  const day = await dayIn(tables, storeId, visit.date);
  const without = released(day, _id);
  if (without !== day) await tables['counter-days'].put(without);
};

/**
 * Takes a place for a claim, and gives back the one it had: at most two documents, in the transaction of the claim.
 * Refuses with SLOT_TAKEN.
 */
const takeSlot = async (
  tables: TransactionTables,
  claim: Claim,
  wish: { readonly date: string; readonly from: number },
  now: string,
): Promise<Slot> => {
  const store = await storeOf(tables, claim);
  const { counter } = await sheetIn(tables, claim.storeId);
  const week: CounterWeek = { store, counter, now };
  const day = await dayIn(tables, claim.storeId, wish.date);
  const next = taken(week, day, {
    claimId: claim._id,
    from: wish.from,
    ...(claim.state === 'handing-over' ? { fetches: true as const } : {}),
  });
  await tables['counter-days'].put(next.day);
  if (holdsSlot(claim) && claim.visit?.date !== wish.date) await giveBackSlot(tables, claim);
  return next.slot;
};

/**
 * A change of a claim by which it takes a place. Decided first on any slot: what the claim does not allow is refused as
 * such, not as a full day.
 */
export const changeBySlot = async (
  tables: TransactionTables,
  claim: Claim,
  wish: { readonly date: string; readonly from: number },
  act: Act,
  decide: (claim: Claim, slot: Slot, act: Act) => Change,
): Promise<Change> => {
  decide(claim, { date: wish.date, from: wish.from, to: wish.from, left: 0 }, act);
  return decide(claim, await takeSlot(tables, claim, wish, act.at), act);
};
