import { dayOf, routeOfTechnician } from './day-part';
import { diceOf } from './dice';
import type { Day, Route, Shift, Span, Visit } from './model';
import { barred } from './place';
import { anneal, usualSchedule } from './search/anneal';
import { beginSearch } from './search/search';
import { dayAfter } from './improve';
import { mostRoutes } from './steps';
import { taskOfDay } from './search/task-of-day';
import { kilometresBetween } from './travel';

/** A window that can be kept after all, and the routes, at most four, that have to change for it. */
export interface Rescued {
  readonly window: Span;
  readonly technicianId: string;
  readonly routes: readonly Route[];
}

const stepsPerGroup = 512;
const mostGroups = 6;

/** How near a technician's day comes to a visit, in km. */
const distanceTo = (day: Day, { technicianId, base }: Shift, visit: Visit): number =>
  Math.min(
    ...[base, ...routeOfTechnician(day, technicianId).visits.map(({ point }) => point)].map((point) =>
      kilometresBetween(point, visit.point),
    ),
  );

/** Of those who may serve the visit each with the three others who come nearest to it, nearest first. */
const groupsFor = (day: Day, visit: Visit): readonly ReadonlySet<string>[] => {
  const ranked = day.shifts
    .map((shift) => ({ id: shift.technicianId, shift, km: distanceTo(day, shift, visit) }))
    .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
  const able = ranked.filter(({ shift }) => barred(shift, visit) === undefined);
  const inTurn = [...able, ...ranked.filter((one) => !able.includes(one))];
  return able.slice(0, mostGroups).map(({ id }, at) => {
    const others = inTurn.filter((one) => one.id !== id);
    const start = Math.min(at, Math.max(0, others.length - mostRoutes + 1));
    return new Set([id, ...others.slice(start, start + mostRoutes - 1).map((one) => one.id)]);
  });
};

const squeeze = (part: Day, visit: Visit, seed: number, shouldStop: (() => boolean) | undefined) => {
  const task = taskOfDay({ ...part, waiting: [visit] });
  const search = beginSearch(task, diceOf(seed));
  const schedule = { ...usualSchedule, hot: 1, fitUpTo: 1, fitFor: 1, untilServed: true };
  anneal(search, { ...schedule, steps: stepsPerGroup, shouldStop });
  return search.best.unserved === 0 ? dayAfter(part, task, search) : undefined;
};

/**
 * Looks for a window for one more visit where plain insertion shows none, by moving visits that are booked among at most
 * four technicians; each keeps its own window. Meant for a customer's call: groups are tried in turn over all windows
 * until `shouldStop` says that time is over, asked every 64 steps.
 * @returns at most one rescue a window, in the order in which they were found
 */
export const rescue = (
  day: Day,
  visit: Omit<Visit, 'window'>,
  windows: readonly Span[],
  {
    seed,
    shouldStop,
    enough = 1,
  }: { readonly seed: number; readonly shouldStop?: () => boolean; readonly enough?: number },
): readonly Rescued[] => {
  const found: Rescued[] = [];
  for (const group of groupsFor(day, { ...visit, window: { from: 0, to: 0 } })) {
    for (const window of windows) {
      if (found.length >= enough || shouldStop?.() === true) return found;
      if (found.some((one) => one.window === window)) continue;
      const part = { ...dayOf(day, group), waiting: [] };
      const after = squeeze(part, { ...visit, window }, seed, shouldStop);
      if (!after) continue;
      const before = new Map(part.routes.map((route) => [route.technicianId, route.visits]));
      const routes = [...group]
        .sort()
        .map((id) => routeOfTechnician(after, id))
        .filter(({ technicianId, visits }) => {
          const old = before.get(technicianId) ?? [];
          return old.length !== visits.length || visits.some((one, at) => one !== old[at]);
        });
      const holder = routes.find((route) => route.visits.some(({ visitId }) => visitId === visit.visitId));
      if (holder) found.push({ window, technicianId: holder.technicianId, routes });
    }
  }
  return found;
};
