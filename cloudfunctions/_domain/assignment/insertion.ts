import type { Plan } from './plan';
import { startAfter } from './problem';

/** What is to be put in: `row[rowAt + node]` are the minutes between the visit and a node. */
export interface Newcomer {
  readonly row: Float64Array;
  readonly rowAt: number;
  readonly minutes: number;
  readonly load: number;
}

export interface Found {
  /** Minutes of travel added at the best place that keeps time and hours; Infinity where there is none. */
  added: number;
  /** So many visits come before it. */
  place: number;
  /** Minutes added at the cheapest place, whether it keeps time or not. */
  least: number;
  /** There was a place that keeps time, though perhaps not the hours. */
  inTime: boolean;
}

/**
 * The best place for a visit in one route, constant time per place: it is reached before its window ends, and its end
 * leaves enough for the next arrival to be no later than `late`. Skills, areas and `extra` are the caller's.
 * @param at index of the visit's starts for this technician in `earliest` and `latest`
 */
export const findPlace = (plan: Plan, k: number, newcomer: Newcomer, at: number, found: Found): boolean => {
  const { node, leg, leave, late, problem } = plan;
  const { row, rowAt, minutes } = newcomer;
  const first = k * plan.stride;
  const end = first + plan.count[k]! + 1;
  const latest = problem.latest[at]!;
  const room = problem.mostWork[k]! - plan.work[k]! - minutes;
  found.added = Infinity;
  found.place = -1;
  found.least = Infinity;
  found.inTime = false;
  for (let next = first + plan.open[k]! + 1; next <= end; next += 1) {
    const before = row[rowAt + node[next - 1]!]!;
    const after = row[rowAt + node[next]!]!;
    const added = before + after - leg[next]!;
    if (added < found.least) found.least = added;
    const start = startAfter(problem, at, leave[next - 1]! + before);
    if (start > latest || start + minutes + after > late[next]!) continue;
    found.inTime = true;
    if (added < found.added && added <= room) {
      found.added = added;
      found.place = next - first - 1;
    }
  }
  return found.place >= 0;
};
