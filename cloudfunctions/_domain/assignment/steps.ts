import { dayOf, routeOfTechnician, withRoutes } from './day-part';
import { diceOf, type Dice } from './dice';
import { improve, type Budget } from './improve';
import type { Day, Route, Visit } from './model';
import { kilometresBetween } from './travel';
import { compareWorth, differenceOfWorth, worthOf, type Worth } from './worth';

/** As many technician-days as one transaction may change. */
export const mostRoutes = 4;

/**
 * One small change of a plan: some technicians' routes as they must be found, and as they are left. It holds by itself:
 * where its routes are as it expects, the plan is valid and better after it, whatever became of other steps.
 */
export interface Step {
  readonly before: readonly Route[];
  readonly after: readonly Route[];
  /** Visits that were waiting and are served by it. */
  readonly placed: readonly string[];
  /** Worth after, less worth before. */
  readonly difference: Worth;
}

const idsOf = (visits: readonly Visit[]): string => visits.map((visit) => visit.visitId).join();
const sameRoute = (a: Route, b: Route): boolean => idsOf(a.visits) === idsOf(b.visits);

/**
 * The day after a step.
 * @returns undefined where a route is not the one that it was made for any more, or somebody whom it places is not waiting
 */
export const applyStep = (day: Day, { before, after, placed }: Step): Day | undefined => {
  const asExpected = before.every((route) => sameRoute(route, routeOfTechnician(day, route.technicianId)));
  const waiting = new Set(day.waiting.map((visit) => visit.visitId));
  if (!asExpected || !placed.every((visitId) => waiting.has(visitId))) return undefined;
  const gone = new Set(placed);
  const left = day.waiting.filter((visit) => !gone.has(visit.visitId));
  return { ...withRoutes(day, after), waiting: left };
};

/** What has changed between two plans of the same technicians, as one step. */
const stepBetween = (before: Day, after: Day): Step => {
  const changed = before.shifts
    .map(({ technicianId }) => technicianId)
    .filter((id) => !sameRoute(routeOfTechnician(before, id), routeOfTechnician(after, id)))
    .sort();
  const still = new Set(after.waiting.map((visit) => visit.visitId));
  return {
    before: changed.map((id) => routeOfTechnician(before, id)),
    after: changed.map((id) => routeOfTechnician(after, id)),
    placed: before.waiting.map((visit) => visit.visitId).filter((visitId) => !still.has(visitId)),
    difference: differenceOfWorth(worthOf(after), worthOf(before)),
  };
};

/** Who has to do with whom: visits that go over from one to the other between two plans. */
const exchanges = (before: Day, after: Day): ReadonlyMap<string, ReadonlyMap<string, number>> => {
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

/** Technicians who exchange visits, directly or over others. */
const components = (day: Day, links: ReturnType<typeof exchanges>): readonly ReadonlySet<string>[] => {
  const seen = new Set<string>();
  return day.shifts.flatMap(({ technicianId }) => {
    if (seen.has(technicianId)) return [];
    const component = new Set([technicianId]);
    for (const id of component) for (const other of links.get(id)?.keys() ?? []) component.add(other);
    for (const id of component) seen.add(id);
    return [component];
  });
};

/** How near two technicians' days come to each other: of all pairs of stops the nearest. */
const nearness = (day: Day): ((a: string, b: string) => number) => {
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
const groupAround = (
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

/** Steps per group and round; more rounds do more than more steps. */
const stepsPerGroup = 320;

/**
 * The way from a plan to a better one, in steps over at most four technician-days each. Where the difference falls
 * apart into exchanges among that few, those are the steps. Where it does not, groups that exchanged visits or lie near
 * each other are improved by themselves, again and again, within the budget. Steps that touch no common technician hold in any
 * order; of those that do, the later one expects the earlier one's routes.
 * @param budget steps of the search over all groups together
 */
export const stepsTowards = (day: Day, better: Day, budget: Budget): readonly Step[] => {
  let links = exchanges(day, better);
  const steps: Step[] = [];
  let now = day;
  const entangled: string[] = [];
  const take = (part: Day, changed: Day) => {
    if (compareWorth(worthOf(changed), worthOf(part)) >= 0) return;
    const step = stepBetween(part, changed);
    now = applyStep(now, step) ?? now;
    steps.push(step);
  };
  for (const component of components(day, links)) {
    if (component.size > mostRoutes) entangled.push(...component);
    else {
      const changed = dayOf(better, component);
      const served = new Set(changed.routes.flatMap((route) => route.visits.map((visit) => visit.visitId)));
      take(dayOf(now, component), {
        ...changed,
        waiting: now.waiting.filter(({ visitId }) => !served.has(visitId)),
      });
    }
  }
  entangled.sort();
  const dice = diceOf(budget.seed);
  const near = nearness(better);
  let left = budget.steps;
  for (let turn = 0; left > 0 && entangled.length > 0 && budget.shouldStop?.() !== true; turn += 1) {
    const seed = entangled[turn % entangled.length]!;
    if (turn % 10 === 0) links = exchanges(now, better);
    const pull = (a: string, b: string) => (links.get(a)?.get(b) ?? 0) + 0.5 / (1 + near(a, b));
    const part = dayOf(now, groupAround(seed, entangled, pull, dice));
    take(part, improve(part, { ...budget, steps: Math.min(left, stepsPerGroup), seed: budget.seed + turn }));
    left -= stepsPerGroup;
  }
  return steps;
};
