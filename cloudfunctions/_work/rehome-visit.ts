import type { Claim } from '../_domain/claim-record';
import { explain } from '../_domain/assignment/explain';
import { insertVisit } from '../_domain/assignment/insert-visit';
import { standingOf } from '../_domain/assignment/standing';
import { withRoutes } from '../_domain/assignment/day-part';
import { happen, managers } from '../_domain/lifecycle';
import { notify, notifyStaff } from '../_domain/notice';
import type { StoreRecord, Team } from '../_domain/records';
import { planOfDay } from '../_domain/dispatch/plan-of-day';
import { sheetId, type DispatchSheet } from '../_domain/dispatch/sheet';
import {
  dayId,
  emptyDay,
  nobody,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../_domain/dispatch/technician-day';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';

/** What became of a visit that was to go to somebody else. */
export type Rehomed = 'done' | 'gone' | 'no-room';

interface Wish {
  readonly date: string;
  readonly visitId: string;
  readonly from: string;
  readonly to: string;
}

const dayIn = async (tables: TransactionTables, id: string): Promise<TechnicianDay | undefined> => {
  const found = await tables.plans.get(id);
  return found && isDay(found) ? found : undefined;
};

/** As somebody else's: nobody has accepted it, and nobody is announced. */
const fresh = ({
  frozen: _frozen,
  acceptedAt: _at,
  acceptBy: _by,
  why: _why,
  ...visit
}: PlannedVisit): PlannedVisit => ({
  ...visit,
  state: 'planned',
});

/** Where the customer was told who comes, he is told that somebody else does. */
const tellCustomer = async (cloud: Cloud, tables: TransactionTables, claimId: string): Promise<void> => {
  const claim = await tables.claims.get(claimId);
  if (!claim?.visit?.technicianId) return;
  const { technicianId: _technician, ...visit } = claim.visit;
  const act = { at: cloud.now, by: 'system', customerId: '' } as const;
  const { claim: next, event } = happen(claim, 'technician-changed', act, { visit });
  await tables.claims.put(next);
  await tables.events.insert(event);
  await tables.notices.put(notify(next, 'technician-changed', cloud.now));
};

const tellManagers = async (
  cloud: Cloud,
  tables: TransactionTables,
  claim: Claim | undefined,
  { visitId, date }: Wish,
  team: Team,
): Promise<void> => {
  if (!claim) return;
  for (const { customerId } of team.members.filter(({ roles }) =>
    roles.some((role) => managers.includes(role)),
  )) {
    const notice = notifyStaff(claim, 'visit-unserved', { at: cloud.now, actorId: '', to: customerId });
    const { actorId: _nobody, ...told } = notice;
    const id = `ntc_${visitId.slice(4)}_${date}_unserved_${customerId.slice(4)}`;
    if (!(await tables.notices.get(id))) await tables.notices.put({ ...told, _id: id });
  }
};

/**
 * Gives a visit of a day to somebody else, or to `nobody`, where it waits and managers are told. One transaction over
 * two technician-days; feasibility is asked again inside it, under the sheet as it is then, so that two movers cannot
 * overfill a day. The window stays.
 */
export const rehomeVisit = (
  cloud: Cloud,
  shop: { readonly store: StoreRecord; readonly team: Team; readonly sheet: DispatchSheet },
  wish: Wish,
): Promise<Rehomed> =>
  cloud.transaction(async (tables) => {
    const { storeId } = shop.sheet;
    const from = await dayIn(tables, dayId(storeId, wish.date, wish.from));
    const visit = from?.visits.find(({ visitId }) => visitId === wish.visitId);
    if (!from || !visit) return 'gone';
    const now = await tables.plans.get(sheetId(storeId));
    const sheet = now && isSheet(now) ? now : shop.sheet;
    const to =
      (await dayIn(tables, dayId(storeId, wish.date, wish.to))) ?? emptyDay(storeId, wish.date, wish.to);
    const moved = fresh(visit);
    if (wish.to === nobody) {
      await tables.plans.put(withVisits(to, [...to.visits, moved]));
      await tellManagers(cloud, tables, await tables.claims.get(visit.claimId), wish, shop.team);
    } else {
      const whole = planOfDay(sheet, shop.store, [to], wish.date);
      const day = { ...whole, shifts: whole.shifts.filter(({ technicianId }) => technicianId === wish.to) };
      const { route, place } = { place: undefined, ...insertVisit(standingOf(day), moved) };
      if (!route || !place) return 'no-room';
      const why = explain(withRoutes(day, [route]), wish.visitId);
      const explained = why === undefined ? moved : { ...moved, why };
      await tables.plans.put(
        withVisits(to, [
          ...to.visits.slice(0, place.position),
          explained,
          ...to.visits.slice(place.position),
        ]),
      );
    }
    await tables.plans.put(
      withVisits(
        from,
        from.visits.filter((one) => one !== visit),
      ),
    );
    await tellCustomer(cloud, tables, visit.claimId);
    return 'done';
  });
