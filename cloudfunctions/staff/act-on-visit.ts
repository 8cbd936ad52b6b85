import type { TechnicianRoute } from '../../contracts/visit';
import type { Claim } from '../_domain/claim-record';
import { isDay } from '../_domain/dispatch/plan-document';
import { dayId, type PlannedVisit, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { VisitAct } from '../_domain/dispatch/visit-acts';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import type { TransactionTables } from '../_platform/tables';
import { myRoute } from './my-route';

/** A visit of the caller's, as he saw it. */
export interface VisitTarget {
  readonly storeId: string;
  readonly date: string;
  readonly visitId: string;
  readonly claimId: string;
}

interface MyVisit {
  readonly day: TechnicianDay;
  readonly visit: PlannedVisit;
}

/** The caller's visit where it lies in his day; undefined where it does not. */
export const myVisitIn = async (
  tables: TransactionTables,
  { customerId }: Pick<Caller, 'customerId'>,
  { storeId, date, visitId, claimId }: VisitTarget,
): Promise<MyVisit | undefined> => {
  const day = await tables.plans.get(dayId(storeId, date, customerId));
  const visit =
    day && isDay(day)
      ? day.visits.find((one) => one.visitId === visitId && one.claimId === claimId)
      : undefined;
  return day && isDay(day) && visit ? { day, visit } : undefined;
};

/**
 * One act of a technician at a visit of his own, over claim and technician-day in one transaction; his route as it is
 * then. The second tap of the same act answers the same. Refuses with VISIT_GONE what is not his visit.
 * @param isPast whether it was this act that took the visit out of his day
 */
export const actOnVisit = async (
  call: { readonly cloud: Cloud; readonly caller: Caller },
  target: VisitTarget,
  act: VisitAct,
  {
    held = false,
    isPast = () => false,
  }: { readonly held?: boolean; readonly isPast?: (claim: Claim) => boolean } = {},
): Promise<TechnicianRoute> => {
  const { cloud, caller } = call;
  await cloud.transaction(async (tables) => {
    const mine = await myVisitIn(tables, caller, target);
    const claim = await tables.claims.get(target.claimId);
    const team = await tables.teams.get(target.storeId);
    const known = claim?.storeId === target.storeId ? claim : undefined;
    if (!mine && known && isPast(known)) return;
    if (!mine || !known || !team) throw new Refusal('VISIT_GONE');
    const change = act({ ...mine, claim: known }, { team, customerId: caller.customerId, at: cloud.now });
    if (!change) return;

    await tables.plans.put(change.day);
    await tables.claims.put(change.claim);
    await tables.events.insert(change.event);
    if (change.text) await tables.texts.put(held ? { ...change.text, held: true } : change.text);
    for (const notice of change.notices ?? []) await tables.notices.put(notice);
  });
  return myRoute(call, target);
};
