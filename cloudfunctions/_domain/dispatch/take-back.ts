import { checkDay } from '../assignment/check-day';
import { dayOf, withRoutes } from '../assignment/day-part';
import type { Day, Route } from '../assignment/model';
import { isSameStanding } from './standing-visits';
import { routeOf } from './plan-of-day';
import { nobody, type TechnicianDay } from './technician-day';

/** The technician-days that one step changed, with what they were before it: none has changed since. */
const stepsStanding = (days: readonly TechnicianDay[]): readonly (readonly TechnicianDay[])[] => {
  const steps = new Map<string, TechnicianDay[]>();
  for (const day of days) {
    if (day.before === undefined) continue;
    const others = steps.get(day.before.step) ?? [];
    steps.set(day.before.step, [...others, day]);
  }
  return [...steps.values()].filter((group) => group.every(({ before }) => before?.of === group.length));
};

/** A technician-day as it was before its last step, where its visits are still about. */
const asBefore = (day: TechnicianDay, group: readonly TechnicianDay[]): TechnicianDay | undefined => {
  const visits = group.flatMap((one) => one.visits);
  const had = day.before?.visitIds.map((id) => visits.find(({ visitId }) => visitId === id)) ?? [];
  const there = had.flatMap((visit) => visit ?? []);
  return there.length === had.length ? { ...day, visits: there } : undefined;
};

/**
 * The steps of re-plannings that can be taken back, each as the routes from before it. A step moves visits to save ways,
 * and may close a window that a customer has just been shown: for him it is undone.
 * @param day as planned now
 * @param days the same date's documents
 * @returns only routes that still keep every rule and leave announced, locked and begun visits where they are
 */
export const takenBack = (day: Day, days: readonly TechnicianDay[]): readonly (readonly Route[])[] =>
  stepsStanding(days).flatMap((group) => {
    const before = group.flatMap((one) => asBefore(one, group) ?? []);
    if (before.length < group.length || !isSameStanding(group, before)) return [];
    const routes = before.map(routeOf);
    const ids = new Set(routes.map(({ technicianId }) => technicianId));
    return checkDay({ ...dayOf(withRoutes(day, routes), ids), waiting: [] }).length === 0 ? [routes] : [];
  });

/** What a step leaves behind so that it can be taken back; nothing where it gave work to somebody for whom nobody was found. */
export const remembered = (
  before: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
): readonly TechnicianDay[] => {
  if (before.some(({ technicianId }) => technicianId === nobody)) return after;
  const step = after.map(({ technicianId, rev }) => `${technicianId}@${rev}`).join();
  return after.map((day) => {
    const had = before.find(({ _id }) => _id === day._id)?.visits ?? [];
    return { ...day, before: { step, of: after.length, visitIds: had.map(({ visitId }) => visitId) } };
  });
};
