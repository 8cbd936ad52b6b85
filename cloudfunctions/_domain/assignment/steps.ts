import { dayOf, routeOfTechnician, withRoutes } from './day-part';
import { diceOf } from './dice';
import { exchanges, groupAround, mostRoutes, nearness, pullOf, stepsPerGroup } from './groups';
import { improve, type Budget } from './improve';
import type { Day, Route, Visit } from './model';
import { compareWorth, differenceOfWorth, worthOf, type Worth } from './worth';

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
    const pull = pullOf(links, near);
    const part = dayOf(now, groupAround(seed, entangled, pull, dice));
    take(part, improve(part, { ...budget, steps: Math.min(left, stepsPerGroup), seed: budget.seed + turn }));
    left -= stepsPerGroup;
  }
  return steps;
};
