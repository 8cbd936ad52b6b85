import { putIn } from '../plan';
import { startAfter } from '../problem';
import { touch, type Search } from './search';

/** In which order removed visits are put back: by a key each, smallest first. */
type Order = (search: Search, j: number) => number;
const byChance: Order = ({ dice }) => dice();
const orders: readonly (readonly [share: number, order: Order])[] = [
  [4, byChance],
  [4, ({ problem, dice }, j) => -problem.load[j]! + 1e-6 * dice()],
  [2, ({ problem }, j) => -problem.travel[j * (problem.visits + problem.technicians) + problem.visits]!],
  [1, ({ problem }, j) => problem.travel[j * (problem.visits + problem.technicians) + problem.visits]!],
  [2, ({ problem }, j) => problem.latest[at0(problem, j)]! - problem.earliest[at0(problem, j)]!],
  [2, ({ problem }, j) => problem.earliest[at0(problem, j)]!],
  [2, ({ problem }, j) => -problem.latest[at0(problem, j)]!],
  [6, ({ problem, dice }, j) => problem.ableFrom[j + 1]! - problem.ableFrom[j]! + 1e-6 * dice()],
  [4, ({ weight, dice }, j) => -weight[j]! + 1e-6 * dice()],
];
/** A technician who can serve the visit, for the times by one of the clocks. */
const at0 = (problem: Search['problem'], j: number) =>
  j * problem.technicians + (problem.able[problem.ableFrom[j]!] ?? 0);

const shares = orders.reduce((sum, [share]) => sum + share, 0);
/** Places that are overlooked, of a hundred. */
export const blinkShare = 0.01;
/** While fitting, so often those go first that were left out most. */
const missesFirstShare = 0.7;

const drawOrder = ({ dice }: Search): Order => {
  let left = dice() * shares;
  let drawn = byChance;
  for (const [share, order] of orders) {
    drawn = order;
    left -= share;
    if (left <= 0) break;
  }
  return drawn;
};

const byMisses: Order = ({ misses, dice }, j) => -misses[j]! * (1 - 0.3 * dice());

const sortForReturn = (search: Search, waiting: number[]): void => {
  const { keys } = search;
  const order = search.fitting && search.dice() < missesFirstShare ? byMisses : drawOrder(search);
  for (const j of waiting) keys[j] = order(search, j);
  waiting.sort((a, b) => keys[a]! - keys[b]! || a - b);
};

/**
 * Greedy insertion with blinks: each visit goes to the cheapest place that it sees.
 * @param waiting whom to put back, in any order; those in `stuckAt` at this step fitted nowhere before it, and are tried
 * only in the routes that it has changed
 * @param blink share of the places that are overlooked
 * @returns whom there was no place for
 */
export const recreate = (search: Search, waiting: number[], blink: number): number[] => {
  const { plan, problem, dice } = search;
  const { node, leg, leave, late, count, work } = plan;
  const { technicians, earliest, latest, travel, fair } = problem;
  const nodes = problem.visits + technicians;
  sortForReturn(search, waiting);
  const left: number[] = [];
  for (const j of waiting) {
    const row = j * nodes;
    const minutes = problem.minutes[j]!;
    const load = problem.load[j]!;
    const stuck = search.stuckAt[j] === search.step;
    let bestCost = Infinity;
    let bestRoute = -1;
    let bestAt = -1;
    let sawEmpty = false;
    for (let index = problem.ableFrom[j]!; index < problem.ableFrom[j + 1]!; index += 1) {
      const k = problem.able[index]!;
      if (stuck && search.touchedAt[k] !== search.step) continue;
      if (problem.alike && count[k] === 0) {
        if (sawEmpty) continue;
        sawEmpty = true;
      }
      if (plan.load[k]! + load > problem.capacity[k]!) continue;
      const at = j * technicians + k;
      const extra = problem.extra[at]!;
      if (extra >= bestCost) continue;
      const first = earliest[at]!;
      const last = latest[at]!;
      const cut = problem.cut[at] === 1;
      const room = problem.mostWork[k]! - work[k]! - minutes;
      const end = k * plan.stride + count[k]! + 1;
      const unfairness = problem.unfairness[k]!;
      const worked = problem.worked[k]! + work[k]!;
      let next = k * plan.stride + plan.open[k]! + 1;
      let before = travel[row + node[next - 1]!]!;
      for (; next <= end; next += 1) {
        let start = leave[next - 1]! + before;
        if (start > last) break;
        const after = travel[row + node[next]!]!;
        const added = before + after - leg[next]!;
        before = after;
        let cost = added + extra;
        if (fair) cost += unfairness * (minutes + added) * (2 * worked + minutes + added);
        if (cost >= bestCost) continue;
        if (cut) start = startAfter(problem, at, start);
        else if (start < first) start = first;
        if (start > last || start + minutes + after > late[next]! || added > room) continue;
        if (dice() < blink) continue;
        bestCost = cost;
        bestRoute = k;
        bestAt = next;
      }
    }
    if (bestRoute < 0) {
      left.push(j);
      continue;
    }
    touch(search, bestRoute);
    const place = bestAt - bestRoute * plan.stride - 1;
    putIn(plan, bestRoute, place, j, travel[row + node[bestAt - 1]!]!, travel[row + node[bestAt]!]!);
    search.unserved -= search.weight[j]!;
  }
  return left;
};
