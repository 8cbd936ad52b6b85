import { routeOfTechnician } from './day-part';
import type { Dice } from './dice';
import type { Day } from './model';
import { kilometresBetween } from './travel';

/** As many technician-days as one transaction may change. */
export const mostRoutes = 4;
/** Steps per group and round; more rounds do more than more steps. */
export const stepsPerGroup = 320;

/** How many visits go over between two technicians, either way. */
export type Exchanges = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Who has to do with whom: visits that go over from one to the other between two plans. */
export const exchanges = (before: Day, after: Day): Exchanges => {
  const serves = new Map(
    before.routes.flatMap(({ technicianId, visits }) => visits.map(({ visitId }) => [visitId, technicianId])),
  );
  const counts = new Map<string, Map<string, number>>();
  const count = (a: string, b: string) => {
    const row = counts.get(a) ?? new Map<string, number>();
    counts.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  };
  for (const { technicianId: to, visits } of after.routes) {
    for (const { visitId } of visits) {
      const from = serves.get(visitId);
      if (from === undefined || from === to) continue;
      count(from, to);
      count(to, from);
    }
  }
  return counts;
};

/** How near two technicians' days come to each other: of all pairs of stops the nearest. */
export const nearness = (day: Day): ((a: string, b: string) => number) => {
  const stops = new Map(
    day.shifts.map(({ technicianId, base }) => [
      technicianId,
      [base, ...routeOfTechnician(day, technicianId).visits.map((visit) => visit.point)],
    ]),
  );
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let nearest = known.get(key) ?? Infinity;
    if (nearest < Infinity) return nearest;
    for (const one of stops.get(a) ?? []) {
      for (const other of stops.get(b) ?? []) nearest = Math.min(nearest, kilometresBetween(one, other));
    }
    known.set(key, nearest);
    return nearest;
  };
};

/** A technician and three others, each drawn by how strongly those before pull. */
export const groupAround = (
  seed: string,
  ids: readonly string[],
  pull: (a: string, b: string) => number,
  dice: Dice,
): ReadonlySet<string> => {
  const group = new Set([seed]);
  while (group.size < Math.min(mostRoutes, ids.length)) {
    let drawn = '';
    let most = -1;
    for (const id of ids) {
      if (group.has(id)) continue;
      let sum = 0;
      for (const member of group) sum += pull(member, id);
      const key = sum * (0.2 + dice());
      if (key > most) [drawn, most] = [id, key];
    }
    group.add(drawn);
  }
  return group;
};

/** How strongly two technicians belong into one group: by what they exchange, and a little by how near they are. */
export const pullOf =
  (links: Exchanges, near: (a: string, b: string) => number) =>
  (a: string, b: string): number =>
    (links.get(a)?.get(b) ?? 0) + 0.5 / (1 + near(a, b));
