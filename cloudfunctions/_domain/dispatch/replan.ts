import { dayOf, routeOfTechnician } from '../assignment/day-part';
import { improve, type Budget } from '../assignment/improve';
import type { Day, Route } from '../assignment/model';
import { compareWorth, worthOf } from '../assignment/worth';
import { maxDaysInStep } from './rearrange';
import { rearranged, type Rearranged } from './rearranged';

const holders = (day: Day): ReadonlyMap<string, string> =>
  new Map(
    day.routes.flatMap(({ technicianId, visits }) =>
      visits.map(({ visitId }) => [visitId, technicianId] as const),
    ),
  );

const order = (route: Route): string => route.visits.map(({ visitId }) => visitId).join();

/** Who gives visits to whom, or takes what waited; whoever only changes his order stands alone. */
const exchanges = (before: Day, after: Day): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const had = holders(before);
  const links = new Map<string, Map<string, number>>();
  const link = (one: string, other: string) => {
    const known = links.get(one) ?? new Map<string, number>();
    known.set(other, (known.get(other) ?? 0) + 1);
    links.set(one, known);
  };
  for (const { technicianId } of before.shifts) {
    const [was, is] = [routeOfTechnician(before, technicianId), routeOfTechnician(after, technicianId)];
    if (order(was) !== order(is)) links.set(technicianId, links.get(technicianId) ?? new Map());
    for (const { visitId } of is.visits) {
      const from = had.get(visitId);
      if (from === undefined || from === technicianId) continue;
      link(from, technicianId);
      link(technicianId, from);
    }
  }
  return links;
};

/** Technicians that hang together by what they exchange. */
const components = (links: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly string[][] => {
  const seen = new Set<string>();
  return [...links.keys()].sort().flatMap((first) => {
    if (seen.has(first)) return [];
    const found = [first];
    seen.add(first);
    for (const one of found)
      for (const other of links.get(one)?.keys() ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          found.push(other);
        }
    return [found.sort()];
  });
};

/** A technician with those he exchanges most with, as many as one step takes. */
const neighbours = (
  who: string,
  links: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly string[] => [
  who,
  ...[...(links.get(who) ?? [])]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, maxDaysInStep - 1)
    .map(([other]) => other),
];

/**
 * The way from a day to a better one as steps over at most four technicians, each for itself valid and no worse than
 * what it follows. Groups that hang together by more are planned again four by four, along what they exchange most.
 * The same for the same day, steps and seed.
 */
export const replan = (day: Day, budget: Budget): readonly Rearranged[] => {
  const better = improve(day, budget);
  const links = exchanges(day, better);
  const steps: Rearranged[] = [];
  let now = day;
  const take = (step: Rearranged) => {
    if (compareWorth(worthOf(step.day), worthOf(now)) >= 0) return;
    steps.push(step);
    now = step.day;
  };
  for (const component of components(links)) {
    if (component.length <= maxDaysInStep) {
      take(rearranged(now, better, component));
      continue;
    }
    const share = Math.ceil(budget.steps / component.length);
    for (const who of [...component, ...component]) {
      if (budget.shouldStop?.()) break;
      const group = neighbours(who, links);
      const improved = improve(dayOf(now, new Set(group)), { ...budget, steps: share });
      take(rearranged(now, improved, group));
    }
  }
  return steps;
};
