import { addDays, dayOf } from '../_domain/calendar/day';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { expectedOn } from '../_domain/dispatch/expected';
import { isOpenAt, lookAfterVisit } from '../_domain/dispatch/look-after-visit';
import { isDay } from '../_domain/dispatch/plan-document';
import type { PlannedVisit, TechnicianDay } from '../_domain/dispatch/technician-day';
import { dueOn, type Due } from '../_domain/dispatch/watch';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import type { StoreRecord, Team } from '../_domain/records';
import { timerNotice } from '../_domain/timers/timer-notice';
import type { Cloud } from '../_platform/cloud';
import { logDefect } from '../_platform/log';
import { passVisit } from '../_work/pass-visit';
import { readPlan, type Plan } from '../_work/read-plan';
import { tellOnce } from '../_work/tell-once';
import type { IsLate } from './tick';

interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
  readonly team: Team;
}

interface Watched {
  readonly day: TechnicianDay;
  readonly visit: PlannedVisit;
  readonly due: readonly Due[];
}

/** Visits on which something is due, by the plan as it was read; without the store, on which something may be. */
const watched = ({ sheet, days }: Plan, now: string, store?: StoreRecord): Watched[] =>
  days.flatMap((day) => {
    const isOpen = store === undefined || isOpenAt(store, now);
    const of = { sheet: sheet ?? emptySheet(day.storeId), store: store ?? { closedDays: [] }, day };
    const expected = expectedOn(of, now);
    return day.visits
      .map((visit) => ({
        day,
        visit,
        due: dueOn(visit, { ...day, now, isOpen, expected: expected.get(visit.visitId) }),
      }))
      .filter(({ due }) => due.length > 0);
  });

/** Decided again inside the transaction: of several schedulers one does it. */
const look = (cloud: Cloud, shop: Shop, { day: { _id }, visit }: Watched): Promise<void> =>
  cloud.transaction(async (tables) => {
    const day = await tables.plans.get(_id);
    const claim = await tables.claims.get(visit.claimId);
    if (!day || !isDay(day) || !claim) return;
    const after = lookAfterVisit(shop, day, visit.visitId, claim, cloud.now);
    if (!after) return;

    await tables.plans.put(after.day);
    if (after.change) {
      await tables.claims.put(after.change.claim);
      await tables.events.insert(after.change.event);
    }
    for (const notice of after.notices) await tellOnce(tables, notice);
  });

/** Says to whoever did not answer that somebody else goes. */
const tellTaken = async (cloud: Cloud, { day, visit }: Watched): Promise<void> => {
  const claim = await cloud.tables.claims.get(visit.claimId);
  if (!claim) return;
  const name = `${day.date}-${visit.window.from}-taken`;
  await cloud.tables.notices.add(
    timerNotice(claim, { name, kind: 'visit-taken', at: cloud.now, to: day.technicianId }),
  );
};

/** Somebody else is sent where the technician has not said that he comes; where nobody can, it stays with him. */
const sendAnother = async (cloud: Cloud, shop: Shop, plan: Plan, one: Watched): Promise<boolean> => {
  const { day, visit } = one;
  const ofDate = plan.days.filter(({ date }) => date === day.date);
  const became = await passVisit(
    cloud,
    { ...shop, plan: { ...plan, days: ofDate } },
    {
      date: day.date,
      visitId: visit.visitId,
      passed: { not: day.technicianId },
      otherwise: 'stays',
      stillDue: ({ acceptedAt, frozen, state }) => acceptedAt === undefined && !frozen && state === 'planned',
    },
  );
  if (became === 'done') await tellTaken(cloud, one);
  return became !== 'no-room';
};

/**
 * Looks after the visits of today and tomorrow: fixes who comes, asks technicians, sends others instead, reminds and
 * warns. Each once, though it fires twice, late or on several machines: what was done stands on the visit.
 */
export const watchVisits = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const today = dayOf(cloud.now);
  const plan = await readPlan(cloud, storeId, [today, addDays(today, 1)]);
  if (watched(plan, cloud.now).length === 0) return;
  const [store, team] = await Promise.all([
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) return;
  const shop = { sheet: plan.sheet ?? emptySheet(storeId), store, team };
  for (const one of watched(plan, cloud.now, store)) {
    if (isLate()) return;
    const passes =
      one.due.includes('unaccepted') && !one.due.includes('fix') && !one.visit.frozen && !one.visit.locked;
    // One visit's trouble is not the others'.
    await (passes ? sendAnother(cloud, shop, plan, one) : Promise.resolve(false))
      .then((isGone) => (isGone ? undefined : look(cloud, shop, one)))
      .catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
