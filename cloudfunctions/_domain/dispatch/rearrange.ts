import { checkDay } from '../assignment/check-day';
import type { Day } from '../assignment/model';
import { compareWorth, worthOf } from '../assignment/worth';
import { planOfDay, routeOf } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import type { StoreRecord } from '../records';
import { isSameStanding } from './standing-visits';
import { nobody, type TechnicianDay } from './technician-day';

/** Routes of a few technicians as they are to become; `nobody` may give visits away. */
export interface Step {
  readonly routes: readonly {
    readonly technicianId: string;
    /** Of the day that it was computed on. */
    readonly rev: number;
    readonly visitIds: readonly string[];
  }[];
}

/** At most so many technician-days in one step, `nobody`'s besides. */
export const maxDaysInStep = 4;

const partOf = (
  sheet: DispatchSheet,
  store: Pick<StoreRecord, 'closedDays'>,
  days: readonly TechnicianDay[],
  date: string,
): Day => {
  const whole = planOfDay(sheet, store, days, date);
  const here = new Set(days.map(({ technicianId }) => technicianId));
  return {
    ...whole,
    shifts: whole.shifts.filter(({ technicianId }) => here.has(technicianId)),
    routes: days.filter(({ technicianId }) => technicianId !== nobody).map(routeOf),
  };
};

/** The same visits in other places, or undefined where the step is not about exactly these visits. */
const placed = (days: readonly TechnicianDay[], step: Step): readonly TechnicianDay[] | undefined => {
  const visits = new Map(days.flatMap((day) => day.visits.map((visit) => [visit.visitId, visit] as const)));
  const after = step.routes.flatMap(({ technicianId, visitIds }) => {
    const day = days.find((one) => one.technicianId === technicianId);
    return day ? [{ ...day, visits: visitIds.flatMap((id) => visits.get(id) ?? []) }] : [];
  });
  const ids = step.routes.flatMap(({ visitIds }) => visitIds);
  const isWhole =
    after.length === days.length && ids.length === visits.size && new Set(ids).size === ids.length;
  return isWhole && ids.every((id) => visits.has(id)) ? after : undefined;
};

/**
 * The technician-days after a step, where it may be applied: it is about these very days and visits, takes nothing from
 * where it stands, breaks nothing, and the plan is no worse. Undefined otherwise: then the step is dropped and the rest
 * computed anew.
 * @param days as they lie in the database now, one for each route of the step
 */
export const rearrange = (
  { sheet, store }: { readonly sheet: DispatchSheet; readonly store: Pick<StoreRecord, 'closedDays'> },
  days: readonly TechnicianDay[],
  date: string,
  step: Step,
): readonly TechnicianDay[] | undefined => {
  const technicians = step.routes.filter(({ technicianId }) => technicianId !== nobody);
  if (technicians.length > maxDaysInStep) return undefined;
  const isSame = step.routes.every(({ technicianId, rev }) =>
    days.some((day) => day.technicianId === technicianId && day.rev === rev),
  );
  const after = isSame ? placed(days, step) : undefined;
  if (!after) return undefined;
  if (!isSameStanding(days, after)) return undefined;
  const [was, will] = [partOf(sheet, store, days, date), partOf(sheet, store, after, date)];
  if (checkDay(will).length > 0 || compareWorth(worthOf(will), worthOf(was)) > 0) return undefined;
  return after;
};
