import type { Starts } from './shift-clock';

/*
 * What the engine computes with: numbers in typed arrays. Technicians and visits are indexes; visit `j` lies at node
 * `j`, the base of technician `k` at node `visits + k`. Indexes into them are in range by construction, which is why
 * this layer asserts where the rest of the house would ask.
 */
export interface Problem {
  readonly visits: number;
  readonly technicians: number;
  /** Minutes from node to node, symmetric, row after row. Empty where only routes are timed. */
  readonly travel: Float64Array;
  /** Minutes of work per visit. */
  readonly minutes: Float64Array;
  readonly load: Float64Array;
  readonly capacity: Float64Array;
  readonly mostWork: Float64Array;
  /** Begin and end of the shifts, by their own clocks. */
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** When visit `j` may start with technician `k`, by the shift's clock, at `j * technicians + k`. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Times in between at which it may not, where breaks cut the window: by the same index; rare. */
  readonly gaps: Map<number, Starts['gaps']>;
  /** Whether there is an entry in `gaps`. */
  readonly cut: Uint8Array;
  /** Who may serve visit `j`: `able[ableFrom[j]]` to before `able[ableFrom[j + 1]]`, ascending. */
  readonly ableFrom: Int32Array;
  readonly able: Int32Array;
  /** Minutes in the objective for who it is: not the one who repaired it before, not the one announced. */
  readonly extra: Float64Array;
  /** λ / available minutes, and minutes worked before, per technician. */
  readonly unfairness: Float64Array;
  readonly worked: Float64Array;
  readonly fair: boolean;
  /** All technicians are the same to all visits. */
  readonly alike: boolean;
}

/** The earliest start at or after `arrival`; the caller compares with `latest`. */
export const startAfter = (problem: Problem, at: number, arrival: number): number => {
  let start = Math.max(arrival, problem.earliest[at]!);
  if (problem.cut[at] === 1) {
    for (const gap of problem.gaps.get(at)!) if (start > gap.from && start < gap.to) start = gap.to;
  }
  return start;
};

/** The latest start at or before `limit`; the caller compares with `earliest`. */
export const startBefore = (problem: Problem, at: number, limit: number): number => {
  let start = Math.min(limit, problem.latest[at]!);
  if (problem.cut[at] === 1) {
    const gaps = problem.gaps.get(at)!;
    for (let gap = gaps.length - 1; gap >= 0; gap -= 1) {
      const { from, to } = gaps[gap]!;
      if (start > from && start < to) start = from;
    }
  }
  return start;
};
