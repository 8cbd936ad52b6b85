import { dayOf, routeOfTechnician } from './day-part';
import { diceOf } from './dice';
import type { Day, Route, Shift, Span, Visit } from './model';
import { barred } from './place';
import { beginSearch } from './search/search';
import { dayAfter } from './improve';
import { squeezeIn } from './search/squeeze-in';
import { mostRoutes } from './groups';
import { taskOfDay } from './search/task-of-day';
import { kilometresBetween } from './travel';

/** A window that can be kept after all, and the routes, at most four, that have to change for it. */
export interface Rescued {
  readonly window: Span;
  readonly technicianId: string;
  readonly routes: readonly Route[];
}

const attemptsPerWindow = 8_000;
/** As many technicians are looked at: those who may serve the visit first, and who come nearest to it. */
const mostTechnicians = 16;

/** How near a technician's day comes to a visit, in km. */
const distanceTo = (day: Day, { technicianId, base }: Shift, visit: Visit): number =>
  Math.min(
    ...[base, ...routeOfTechnician(day, technicianId).visits.map(({ point }) => point)].map((point) =>
      kilometresBetween(point, visit.point),
    ),
  );

/** Those who may serve the visit and then others, nearest first. */
const nearTechnicians = (day: Day, visit: Visit): ReadonlySet<string> => {
  const ranked = day.shifts
    .map((shift) => ({
      id: shift.technicianId,
      able: barred(shift, visit) === undefined,
      km: distanceTo(day, shift, visit),
    }))
    .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1));
  const inTurn = [...ranked.filter(({ able }) => able).slice(0, mostTechnicians / 2), ...ranked];
  return new Set(inTurn.slice(0, mostTechnicians).map(({ id }) => id));
};

/** A day of few technicians with one more visit in it, and nobody less, if there is a way. */
const squeeze = (part: Day, visit: Visit, seed: number, shouldStop: (() => boolean) | undefined) => {
  const task = taskOfDay({ ...part, waiting: [visit] });
  const search = beginSearch(task, diceOf(seed));
  return squeezeIn(search, mostRoutes, attemptsPerWindow, shouldStop)
    ? dayAfter(part, task, search)
    : undefined;
};

/** The routes of a day that are not what they were. */
const changedRoutes = (before: Day, after: Day): readonly Route[] =>
  before.shifts
    .map(({ technicianId }) => routeOfTechnician(after, technicianId))
    .filter(({ technicianId, visits }) => {
      const old = routeOfTechnician(before, technicianId).visits;
      return old.length !== visits.length || visits.some((visit, at) => visit !== old[at]);
    });

/**
 * Looks for a window for one more visit where plain insertion shows none, by moving visits that are booked among at most
 * four technicians; each keeps its own window. Meant for a customer's call: the windows are tried in turn until one is
 * found, or `shouldStop`, asked every 64 attempts, says that time is over.
 * @returns undefined where none was found
 */
export const rescue = (
  day: Day,
  visit: Omit<Visit, 'window'>,
  windows: readonly Span[],
  { seed, shouldStop }: { readonly seed: number; readonly shouldStop?: () => boolean },
): Rescued | undefined => {
  const anyTime: Visit = { ...visit, window: { from: 0, to: 0 } };
  if (day.shifts.every((shift) => barred(shift, anyTime) !== undefined)) return undefined;
  const part: Day = { ...dayOf(day, nearTechnicians(day, anyTime)), waiting: [] };
  for (const window of windows) {
    if (shouldStop?.() === true) return undefined;
    const after = squeeze(part, { ...visit, window }, seed, shouldStop);
    if (!after) continue;
    const routes = changedRoutes(part, after);
    const holder = routes.find(({ visits }) => visits.some(({ visitId }) => visitId === visit.visitId));
    if (holder) return { window, technicianId: holder.technicianId, routes };
  }
  return undefined;
};
