import { startAfter, startBefore, type Problem } from './problem';

/*
 * Routes in arrays of equal stride. Row `k` has the base at place 0, the visits at places 1 to `count[k]`, and the base
 * again. Forward `leave`: the earliest time at which a place is left; backward `late`: the latest arrival there that
 * keeps everything behind it (Savelsbergh 1992: a place for one more visit is then checked in constant time).
 */
export interface Plan {
  readonly problem: Problem;
  readonly stride: number;
  readonly visit: Int32Array;
  readonly node: Int32Array;
  /** Minutes from the place before. */
  readonly leg: Float64Array;
  readonly leave: Float64Array;
  readonly late: Float64Array;
  readonly count: Int32Array;
  readonly load: Float64Array;
  /** Travel and work of the route, minutes. */
  readonly work: Float64Array;
  readonly travel: Float64Array;
  /** First place at which something may be put in: behind the fixed part. */
  readonly open: Int32Array;
  /** The technician of a visit, or -1. */
  readonly routeOf: Int32Array;
}

/** A plan in which nobody has anything to do; `longest` is the most visits that a route will ever have. */
export const emptyPlan = (problem: Problem, longest: number = problem.visits): Plan => {
  const stride = longest + 2;
  const places = problem.technicians * stride;
  const plan: Plan = {
    problem,
    stride,
    visit: new Int32Array(places).fill(-1),
    node: new Int32Array(places),
    leg: new Float64Array(places),
    leave: new Float64Array(places),
    late: new Float64Array(places),
    count: new Int32Array(problem.technicians),
    load: new Float64Array(problem.technicians),
    work: new Float64Array(problem.technicians),
    travel: new Float64Array(problem.technicians),
    open: new Int32Array(problem.technicians),
    routeOf: new Int32Array(problem.visits).fill(-1),
  };
  for (let k = 0; k < problem.technicians; k += 1) closeRoute(plan, k);
  return plan;
};

/** Puts the bases around a row whose visits were written, and times it. `legs` tells minutes between nodes. */
export const closeRoute = (plan: Plan, k: number, legs?: (from: number, to: number) => number): void => {
  const { problem, node, visit, leg, stride } = plan;
  const row = k * stride;
  const end = row + plan.count[k]! + 1;
  const nodes = problem.visits + problem.technicians;
  const base = problem.visits + k;
  node[row] = base;
  node[end] = base;
  visit[end] = -1;
  leg[row] = 0;
  for (let at = row + 1; at <= end; at += 1) {
    if (at < end) node[at] = visit[at]!;
    const from = node[at - 1]!;
    const to = node[at]!;
    leg[at] = end === row + 1 ? 0 : legs ? legs(from, to) : problem.travel[from * nodes + to]!;
  }
  timeRoute(plan, k);
};

/** Both propagations over a whole row, and its sums. */
export const timeRoute = (plan: Plan, k: number): void => {
  const { problem, visit, leg, leave, late } = plan;
  const { minutes, technicians } = problem;
  const row = k * plan.stride;
  const end = row + plan.count[k]! + 1;
  let now = problem.opens[k]!;
  let travel = 0;
  let work = 0;
  let load = 0;
  leave[row] = now;
  for (let at = row + 1; at < end; at += 1) {
    const j = visit[at]!;
    now = startAfter(problem, j * technicians + k, now + leg[at]!) + minutes[j]!;
    leave[at] = now;
    travel += leg[at]!;
    work += minutes[j]!;
    load += problem.load[j]!;
  }
  travel += leg[end]!;
  plan.travel[k] = travel;
  plan.work[k] = travel + work;
  plan.load[k] = load;
  let limit = problem.closes[k]!;
  late[end] = limit;
  for (let at = end - 1; at > row; at -= 1) {
    const j = visit[at]!;
    limit = startBefore(problem, j * technicians + k, limit - leg[at + 1]! - minutes[j]!);
    late[at] = limit;
  }
};

/**
 * Puts a visit behind `place` others of a route; `before` and `after` are the minutes to and from it. Both propagations
 * stop where nothing changes any more.
 */
export const putIn = (
  plan: Plan,
  k: number,
  place: number,
  j: number,
  before: number,
  after: number,
): void => {
  const { problem, visit, node, leg, leave, late } = plan;
  const { minutes, technicians } = problem;
  const row = k * plan.stride;
  const at = row + place + 1;
  const end = row + plan.count[k]! + 2;
  const added = before + after - leg[at]!;
  for (let to = end; to > at; to -= 1) {
    visit[to] = visit[to - 1]!;
    node[to] = node[to - 1]!;
    leg[to] = leg[to - 1]!;
    leave[to] = leave[to - 1]!;
    late[to] = late[to - 1]!;
  }
  visit[at] = j;
  node[at] = j;
  leg[at] = before;
  leg[at + 1] = after;
  plan.count[k]! += 1;
  plan.routeOf[j] = k;
  plan.load[k]! += problem.load[j]!;
  plan.travel[k]! += added;
  plan.work[k]! += added + minutes[j]!;
  let now = leave[at - 1]!;
  for (let to = at; to < end; to += 1) {
    const other = visit[to]!;
    now = startAfter(problem, other * technicians + k, now + leg[to]!) + minutes[other]!;
    if (to > at && now === leave[to]) break;
    leave[to] = now;
  }
  let limit = late[at + 1]!;
  for (let to = at; to > row; to -= 1) {
    const other = visit[to]!;
    limit = startBefore(problem, other * technicians + k, limit - leg[to + 1]! - minutes[other]!);
    if (to < at && limit === late[to]) break;
    late[to] = limit;
  }
};

/** The objective's minutes of one route: travel, who it is for whom, fairness. */
export const routeCost = (plan: Plan, k: number): number => {
  const { problem, visit } = plan;
  const row = k * plan.stride;
  let cost = plan.travel[k]!;
  for (let at = row + 1; at <= row + plan.count[k]!; at += 1) {
    cost += problem.extra[visit[at]! * problem.technicians + k]!;
  }
  const work = plan.work[k]!;
  if (problem.fair) cost += problem.unfairness[k]! * work * (2 * problem.worked[k]! + work);
  return cost;
};
