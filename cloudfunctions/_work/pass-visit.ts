import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { whoElse, type PassedOn } from '../_domain/dispatch/pass-on';
import { nobody, type PlannedVisit } from '../_domain/dispatch/technician-day';
import type { StoreRecord, Team } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { readPlan, type Plan } from './read-plan';
import { rehomeVisit, type Rehomed } from './rehome-visit';

export interface Passing {
  readonly date: string;
  readonly visitId: string;
  readonly passed: PassedOn;
  /** Where no colleague has room: to `nobody`, where managers see it, or it stays. */
  readonly otherwise: 'nobody' | 'stays';
  readonly decide?: (claim: Claim) => Change;
  /** Asked again inside the transaction. */
  readonly stillDue?: (visit: PlannedVisit) => boolean;
}

/** Plan, store and team, as `passVisit` needs them. */
export const readShop = async (
  cloud: Cloud,
  storeId: string,
  date: string,
): Promise<{ readonly store: StoreRecord; readonly team: Team; readonly plan: Plan }> => {
  const [plan, store, team] = await Promise.all([
    readPlan(cloud, storeId, [date]),
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) throw new Refusal('NOT_ALLOWED');
  return { plan, store, team };
};

/**
 * Gives a visit of a technician to whoever else has room in what is left of its window; the window stays. Whoever was
 * booked into that place meanwhile makes it look once more, and then there is no room.
 */
export const passVisit = async (
  cloud: Cloud,
  { plan, store, team }: Awaited<ReturnType<typeof readShop>>,
  { date, visitId, passed, otherwise, decide, stillDue }: Passing,
): Promise<Rehomed> => {
  const sheet = plan.sheet ?? emptySheet(store._id);
  const shop = { sheet, store, team, days: plan.days };
  const to = whoElse(shop, plan.days, date, visitId, passed);
  const wish = {
    date,
    visitId,
    from: passed.not,
    passed,
    ...(decide === undefined ? {} : { decide }),
    ...(stillDue === undefined ? {} : { stillDue }),
  };
  const given = to === nobody ? 'no-room' : (await rehomeVisit(cloud, shop, { ...wish, to })).became;
  return given === 'no-room' && otherwise === 'nobody'
    ? (await rehomeVisit(cloud, shop, { ...wish, to: nobody })).became
    : given;
};
