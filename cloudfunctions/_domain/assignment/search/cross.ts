import { closeRoute } from '../plan';
import { startAfter } from '../problem';
import { touch, type Search } from './search';

/** Writes visits behind the first `kept` of a route, as far as they keep times, load and hours there; others go `out`. */
const writeTail = (search: Search, k: number, kept: number, tail: Int32Array, out: number[]): void => {
  const { plan, problem } = search;
  const { technicians, travel } = problem;
  const nodes = problem.visits + technicians;
  const row = k * plan.stride;
  const home = problem.visits + k;
  let [now, load, work, here] = [problem.opens[k]!, 0, 0, home];
  for (let at = row + 1; at <= row + kept; at += 1) {
    const j = plan.visit[at]!;
    work += travel[here * nodes + j]! + problem.minutes[j]!;
    load += problem.load[j]!;
    now = plan.leave[at]!;
    here = j;
  }
  let count = kept;
  for (const j of tail) {
    const at = j * technicians + k;
    const way = travel[here * nodes + j]!;
    const back = travel[j * nodes + home]!;
    const start = startAfter(problem, at, now + way);
    const end = start + problem.minutes[j]!;
    const done = work + way + problem.minutes[j]!;
    const inTime = start <= problem.latest[at]! && end + back <= problem.closes[k]!;
    const bearable = load + problem.load[j]! <= problem.capacity[k]! && done + back <= problem.mostWork[k]!;
    if (inTime && bearable) {
      count += 1;
      plan.visit[row + count] = j;
      plan.routeOf[j] = k;
      [now, load, work, here] = [end, load + problem.load[j]!, done, j];
    } else {
      out.push(j);
      plan.routeOf[j] = -1;
      search.unserved += search.weight[j]!;
    }
  }
  plan.count[k] = count;
  closeRoute(plan, k);
};

const tailOf = (search: Search, k: number, from: number): Int32Array => {
  const row = k * search.plan.stride + 1;
  return search.plan.visit.slice(row + from, row + search.plan.count[k]!);
};

/** How many visits of a route come before one that it has. */
const placeOf = (search: Search, k: number, j: number): number =>
  search.plan.visit.subarray(k * search.plan.stride + 1, (k + 1) * search.plan.stride).indexOf(j);

/**
 * Two routes exchange what comes behind a visit and before a near one (2-opt*, Potvin & Rousseau 1995). Strings of ten
 * visits cannot do that to routes of fifty. Who does not fit behind the cut is removed, and added to `out`.
 */
export const crossRoutes = (search: Search, seed: number, out: number[]): void => {
  const { plan, dice, near, nearest, task } = search;
  const a = plan.routeOf[seed]!;
  const other = near[seed * nearest + Math.floor(dice() * Math.min(nearest, 20))]!;
  const b = plan.routeOf[other]!;
  if (a < 0 || b < 0 || a === b) return;
  const cutA = placeOf(search, a, seed) + 1;
  const cutB = placeOf(search, b, other);
  if (cutA < plan.open[a]! || cutB < plan.open[b]!) return;
  const [tailA, tailB] = [tailOf(search, a, cutA), tailOf(search, b, cutB)];
  if (tailA.some((j) => task.pinned[j] === 1) || tailB.some((j) => task.pinned[j] === 1)) return;
  touch(search, a);
  touch(search, b);
  writeTail(search, a, cutA, tailB, out);
  writeTail(search, b, cutB, tailA, out);
};
