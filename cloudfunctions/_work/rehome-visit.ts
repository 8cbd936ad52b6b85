import type { Claim } from '../_domain/claim-record';
import { insertVisit } from '../_domain/assignment/insert-visit';
import { standingOf } from '../_domain/assignment/standing';
import { managersOf } from '../_domain/having';
import type { Act } from '../_domain/lifecycle';
import { notifyStaff } from '../_domain/notice';
import type { Change } from '../_domain/change';
import { closeDay, isClosedOn } from '../_domain/dispatch/closed-day';
import { technicianChanged } from '../_domain/dispatch/visit-ends';
import { askedAs, keptAs, type PassedOn } from '../_domain/dispatch/pass-on';
import type { StoreRecord, Team } from '../_domain/records';
import { explained } from '../_domain/dispatch/explained';
import { planOfDay } from '../_domain/dispatch/plan-of-day';
import { sheetId, type DispatchSheet } from '../_domain/dispatch/sheet';
import {
  dayId,
  emptyDay,
  inOtherHands,
  nobody,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../_domain/dispatch/technician-day';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { tellOnce } from './tell-once';

/** What became of a visit that was to go to somebody else. */
export type Rehomed = 'done' | 'gone' | 'no-room';

interface Shop {
  readonly store: StoreRecord;
  readonly team: Team;
  readonly sheet: DispatchSheet;
  /** Of the date, as they were read: what the new place is explained by. */
  readonly days: readonly TechnicianDay[];
}

interface Wish {
  readonly date: string;
  readonly visitId: string;
  readonly from: string;
  readonly to: string;
  /** Set where he gave it away, or the customer did not want to wait for him. */
  readonly passed?: PassedOn;
  /** Asked again inside the transaction: where it is not due any more nothing changes. */
  readonly stillDue?: (visit: PlannedVisit) => boolean;
  /** What it means for the claim; else the customer is told only where he knew who comes. */
  readonly decide?: (claim: Claim) => Change;
}

const dayIn = async (tables: TransactionTables, id: string): Promise<TechnicianDay | undefined> => {
  const found = await tables.plans.get(id);
  return found && isDay(found) ? found : undefined;
};

const bySystem = (at: string): Act => ({ at, by: 'system', customerId: '' });

const tellCustomer = async (
  cloud: Cloud,
  tables: TransactionTables,
  claimId: string,
  { decide, date, to }: Wish,
  store: StoreRecord,
): Promise<void> => {
  const claim = await tables.claims.get(claimId);
  const stays = (one: Claim): Change | undefined =>
    to === nobody && isClosedOn(store, date)
      ? closeDay(one, cloud.now)
      : technicianChanged(one, bySystem(cloud.now));
  const change = claim && (decide ?? stays)(claim);
  if (!change) return;
  await tables.claims.put(change.claim);
  await tables.events.insert(change.event);
  if (change.text) await tables.texts.put(change.text);
  for (const notice of change.notices ?? []) await tables.notices.put(notice);
};

const tellManagers = async (
  cloud: Cloud,
  tables: TransactionTables,
  claim: Claim | undefined,
  { visitId, date }: Wish,
  team: Team,
): Promise<void> => {
  if (!claim) return;
  for (const to of managersOf(team)) {
    const notice = notifyStaff(claim, 'visit-unserved', { at: cloud.now, actorId: '', to });
    const { actorId: _nobody, ...told } = notice;
    const id = `ntc_${visitId.slice(4)}_${date}_unserved_${to.slice(4)}`;
    await tellOnce(tables, { ...told, _id: id });
  }
};

/** The colleague's visits with one more, where it costs least; undefined where he has no room for it any more. */
const taking = (
  { sheet, store }: Shop,
  to: TechnicianDay,
  moved: PlannedVisit,
  { date, passed }: Wish,
): readonly PlannedVisit[] | undefined => {
  const whole = planOfDay(sheet, store, [to], date);
  const day = {
    ...whole,
    shifts: whole.shifts.filter(({ technicianId }) => technicianId === to.technicianId),
  };
  const asked = askedAs(moved, passed ?? {});
  const found = asked && insertVisit(standingOf(day), asked);
  const place = found?.route && found.place;
  return place && [...to.visits.slice(0, place.position), moved, ...to.visits.slice(place.position)];
};

/**
 * Gives a visit of a day to somebody else, or to `nobody`, where it waits and managers are told. One transaction over
 * two technician-days; feasibility is asked again inside it, under the sheet as it is then, so that two movers cannot
 * overfill a day. The window stays.
 */
export const rehomeVisit = (
  cloud: Cloud,
  shop: Shop,
  wish: Wish,
): Promise<{ readonly became: Rehomed; readonly written: readonly TechnicianDay[] }> =>
  cloud.transaction(async (tables) => {
    const none = (became: Rehomed) => ({ became, written: [] });
    const { storeId } = shop.sheet;
    const from = await dayIn(tables, dayId(storeId, wish.date, wish.from));
    const visit = from?.visits.find(({ visitId }) => visitId === wish.visitId);
    if (!from || !visit || wish.stillDue?.(visit) === false) return none('gone');
    const now = await tables.plans.get(sheetId(storeId));
    const sheet = now && isSheet(now) ? now : shop.sheet;
    const to =
      (await dayIn(tables, dayId(storeId, wish.date, wish.to))) ?? emptyDay(storeId, wish.date, wish.to);
    const moved = keptAs(inOtherHands(visit), wish.passed ?? {});
    const visits = wish.to === nobody ? [...to.visits, moved] : taking({ ...shop, sheet }, to, moved, wish);
    if (!visits) return none('no-room');
    if (wish.to === nobody)
      await tellManagers(cloud, tables, await tables.claims.get(visit.claimId), wish, shop.team);
    const after = [
      withVisits(to, visits),
      withVisits(
        from,
        from.visits.filter((one) => one !== visit),
      ),
    ];
    const isMoved = ({ technicianId }: TechnicianDay, one: PlannedVisit) =>
      technicianId === wish.to && one.visitId === wish.visitId;
    const written = explained({ ...shop, sheet }, shop.days, after, wish.date, isMoved);
    for (const day of written) await tables.plans.put(day);
    await tellCustomer(cloud, tables, visit.claimId, wish, shop.store);
    return { became: 'done' as const, written };
  });
