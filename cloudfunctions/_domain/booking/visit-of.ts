import type { VisitService } from '../../../contracts/dispatch';
import { dayOf } from '../calendar/day';
import type { Claim } from '../claim-record';
import type { DispatchSheet } from '../dispatch/sheet';
import type { PlannedVisit } from '../dispatch/technician-day';
import { holdsVisit, visitOver } from '../past-visits';
import type { Where } from './locate';

/** A visit that has no time yet. */
export type Unbooked = Omit<PlannedVisit, 'window'>;

/** What planning a claim's visit takes beyond the claim. */
export interface Needs {
  readonly where: Where;
  /** Who is not sent there. */
  readonly not: readonly string[];
  /** Who repaired the same thing before. */
  readonly before?: string;
}

/** Fetching goods is no repair: anybody can, and quickly. */
const fetching = { minutes: 20, skills: [] };

/**
 * What a visit for this claim takes: of its symptoms the longest, and whatever any of them needs.
 * `undefined` where the store does not do that at a customer's home.
 */
export const serviceFor = (
  { services }: Pick<DispatchSheet, 'services'>,
  claim: Pick<Claim, 'product' | 'symptoms' | 'way'>,
): Pick<VisitService, 'minutes' | 'skills'> | undefined => {
  if (claim.way === 'pickup') return fetching;
  const own = services.filter(({ category }) => category === claim.product.category);
  const general = own.find(({ symptom }) => symptom === undefined);
  const named = claim.symptoms.map(
    (symptom) => own.find((service) => service.symptom === symptom) ?? general,
  );
  const needed = (named.length === 0 ? [general] : named).flatMap((service) => service ?? []);
  if (needed.length === 0 || needed.length < named.length) return undefined;
  return {
    minutes: Math.max(...needed.map(({ minutes }) => minutes)),
    skills: [...new Set(needed.flatMap(({ skills }) => skills))].sort(),
  };
};

/** Of what goes before others. */
export const urgentWeight = 10;

/** Whether a claim goes before others: it is urgent, or nobody of the shop came when somebody was to. */
export const goesFirst = ({ urgent, absences }: Pick<Claim, 'urgent' | 'absences'>): boolean =>
  urgent || (absences?.shop ?? 0) > 0;

/** What goes first before what is promised for that day before the rest (assignment model, level L1). */
const weightOn = (claim: Claim, date: string): number => {
  const { promise } = claim;
  if (goesFirst(claim)) return urgentWeight;
  return promise && dayOf(promise.dueAt) <= date ? 5 : 1;
};

/**
 * One claim has one visit at a time; an id that follows from it makes a booking that is sent twice one. A visit that is
 * over keeps its own, since the plan keeps it.
 */
export const visitIdOf = (claim: Claim): string => {
  if (claim.visit && holdsVisit(claim)) return claim.visit.visitId;
  const before = visitOver(claim, 'otherwise').pastVisits?.length ?? 0;
  return `vis_${claim._id.slice(4)}${before === 0 ? '' : `n${before + 1}`}`;
};

/** The visit as it would stand in the plan of a day; `undefined` where the store does not do it. */
export const visitOf = (
  sheet: Pick<DispatchSheet, 'services'>,
  claim: Claim,
  { where, not, before }: Needs,
  date: string,
): Unbooked | undefined => {
  const service = serviceFor(sheet, claim);
  return (
    service && {
      visitId: visitIdOf(claim),
      claimId: claim._id,
      point: where.point,
      uncertainMinutes: where.uncertainMinutes,
      ...service,
      weight: weightOn(claim, date),
      ...(before === undefined ? {} : { before }),
      not,
      state: 'planned',
    }
  );
};
