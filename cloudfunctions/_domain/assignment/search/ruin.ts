import { closeRoute } from '../plan';
import { touch, type Search } from './search';

/** Sizes of Christiaens & Vanden Berghe (2020): visits removed on average, longest string, split strings. */
export interface Strings {
  readonly average: number;
  readonly longest: number;
  readonly splitShare: number;
  readonly splitStop: number;
}

/** How many visits between the two halves of a split string stay. */
const keptBetween = (search: Search, length: number, taken: number, strings: Strings): number => {
  const { dice } = search;
  if (taken < 2 || taken >= length || dice() >= strings.splitShare) return 0;
  let kept = 1;
  while (taken + kept < length && dice() > strings.splitStop) kept += 1;
  return dice() < 0.5 ? Math.min(kept, 1 + Math.floor(dice() * 3)) : kept;
};

/** Takes a string of visits that contains `j` out of its route; what is pinned or fixed stays. */
const removeString = (
  search: Search,
  k: number,
  j: number,
  longest: number,
  strings: Strings,
  out: number[],
) => {
  const { plan, dice, task } = search;
  const row = k * plan.stride;
  const open = plan.open[k]!;
  const length = plan.count[k]! - open;
  const taken = Math.min(length, Math.max(1, Math.floor(dice() * Math.min(length, longest) + 1)));
  let at = 1;
  while (plan.visit[row + open + at] !== j) at += 1;
  const kept = keptBetween(search, length, taken, strings);
  const span = taken + kept;
  const low = Math.max(1, at - span + 1);
  const high = Math.min(at, length - span + 1);
  const from = low + Math.floor(dice() * (high - low + 1));
  let keepFrom = kept > 0 ? from + Math.floor(dice() * (taken + 1)) : 0;
  let keepTo = keepFrom + kept;
  if (at >= keepFrom && at < keepTo) [keepFrom, keepTo] = [0, 0];
  let write = row + open + from;
  let removed = 0;
  for (let read = from; read <= length; read += 1) {
    const other = plan.visit[row + open + read]!;
    const inString = read < from + span && (read < keepFrom || read >= keepTo) && removed < taken;
    if (inString && task.pinned[other] === 0) {
      out.push(other);
      plan.routeOf[other] = -1;
      search.unserved += search.weight[other]!;
      removed += 1;
    } else {
      plan.visit[write] = other;
      write += 1;
    }
  }
  plan.count[k]! -= removed;
  closeRoute(plan, k);
};

/** Adjacent string removal around a visit: strings of the routes that pass near it. Removed visits are added to `out`. */
export const ruin = (
  search: Search,
  seed: number,
  strings: Strings,
  out: number[],
  mostRoutes: number = Infinity,
): void => {
  const { plan, problem, dice, near, nearest } = search;
  let [visits, routes] = [0, 0];
  for (let k = 0; k < problem.technicians; k += 1) {
    const movable = plan.count[k]! - plan.open[k]!;
    if (movable <= 0) continue;
    visits += movable;
    routes += 1;
  }
  const longest = Math.min(strings.longest, routes > 0 ? visits / routes : 1);
  const mostStrings = (4 * strings.average) / (1 + longest) - 1;
  const wanted = Math.min(mostRoutes, Math.floor(dice() * mostStrings + 1));
  const seedIsAbsent = plan.routeOf[seed]! < 0;
  const seedRow = seed * problem.technicians;
  let done = 0;
  for (let index = 0; index < nearest && done < wanted; index += 1) {
    const j = near[seed * nearest + index]!;
    const k = plan.routeOf[j]!;
    if (k < 0 || search.ruinedAt[k] === search.step || search.task.pinned[j] === 1) continue;
    if (seedIsAbsent && problem.latest[seedRow + k] === -Infinity) continue;
    search.ruinedAt[k] = search.step;
    touch(search, k);
    removeString(search, k, j, longest, strings, out);
    done += 1;
  }
};
