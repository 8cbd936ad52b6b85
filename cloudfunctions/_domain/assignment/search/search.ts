import type { Dice } from '../dice';
import { closeRoute, emptyPlan, routeCost, type Plan } from '../plan';
import type { Problem } from '../problem';

/** What the search is given: numbers, where everybody starts, and what weighs how much. */
export interface Task {
  readonly problem: Problem;
  /** Visits per technician, in order. */
  readonly routes: readonly (readonly number[])[];
  /** So many of each route's first visits stay as they are. */
  readonly fixed: readonly number[];
  readonly weight: Float64Array;
  /** 1 for a visit that stays with its technician. */
  readonly pinned: Uint8Array;
}

/** A plan told by its rows of visits, and how good it is: `unserved` first, then `cost`. */
export interface Memory {
  unserved: number;
  cost: number;
  readonly visit: Int32Array;
  readonly count: Int32Array;
  absent: readonly number[];
}

/**
 * Where the search stands. `unserved` weighs visits that were in a route above all that were not, so that one of them is
 * never given up for any number of others.
 */
export interface Search {
  readonly task: Task;
  readonly problem: Problem;
  readonly plan: Plan;
  readonly dice: Dice;
  readonly weight: Float64Array;
  /** Each visit's others, nearest first, `nearest` of them. */
  readonly near: Int32Array;
  readonly nearest: number;
  readonly routeCosts: Float64Array;
  readonly costsBefore: Float64Array;
  readonly best: Memory;
  absent: readonly number[];
  unserved: number;
  cost: number;
  /** Whether the search still looks only at who is served, and how often each visit was not, times its weight. */
  fitting: boolean;
  readonly misses: Float64Array;
  /** Number of the step, and the routes that it has touched so far. */
  step: number;
  readonly touched: Int32Array;
  touchedCount: number;
  readonly touchedAt: Int32Array;
  /** The last step at which a string was taken out of a route. */
  readonly ruinedAt: Int32Array;
  /** The last step before which a visit was known to fit nowhere. */
  readonly stuckAt: Int32Array;
  /** Room to sort visits by. */
  readonly keys: Float64Array;
  readonly before: Before;
}

/** The touched routes as they were: to undo a step. */
type Before = Pick<Plan, 'visit' | 'node' | 'leg' | 'leave' | 'late' | 'count' | 'load' | 'work' | 'travel'>;

/** More than all visits that were in no route can weigh together. */
export const heldWeight = 2 ** 24;
const mostNear = 300;

const nearestOthers = (problem: Problem, nearest: number): Int32Array => {
  const { visits, travel } = problem;
  const nodes = visits + problem.technicians;
  const near = new Int32Array(visits * nearest);
  const order = new Int32Array(visits);
  for (let j = 0; j < visits; j += 1) {
    for (let other = 0; other < visits; other += 1) order[other] = other;
    const away = (other: number) => (other === j ? -1 : travel[j * nodes + other]!);
    order.sort((a, b) => away(a) - away(b) || a - b);
    near.set(order.subarray(0, nearest), j * nearest);
  }
  return near;
};

/** Begins where the task says. */
export const beginSearch = (task: Task, dice: Dice): Search => {
  const { problem } = task;
  const plan = emptyPlan(problem);
  const places = plan.visit.length;
  const weight = Float64Array.from(task.weight);
  for (const route of task.routes) for (const j of route) weight[j]! += heldWeight;
  const nearest = Math.min(problem.visits, mostNear);
  const k = problem.technicians;
  const search: Search = {
    task,
    problem,
    plan,
    dice,
    weight,
    near: nearestOthers(problem, nearest),
    nearest,
    routeCosts: new Float64Array(k),
    costsBefore: new Float64Array(k),
    best: {
      unserved: Infinity,
      cost: Infinity,
      visit: new Int32Array(places),
      count: new Int32Array(k),
      absent: [],
    },
    absent: [],
    unserved: 0,
    cost: 0,
    fitting: false,
    misses: Float64Array.from(task.weight),
    step: 0,
    touched: new Int32Array(k),
    touchedCount: 0,
    touchedAt: new Int32Array(k).fill(-1),
    ruinedAt: new Int32Array(k).fill(-1),
    stuckAt: new Int32Array(problem.visits).fill(-1),
    keys: new Float64Array(problem.visits),
    before: {
      visit: new Int32Array(places),
      node: new Int32Array(places),
      leg: new Float64Array(places),
      leave: new Float64Array(places),
      late: new Float64Array(places),
      count: new Int32Array(k),
      load: new Float64Array(k),
      work: new Float64Array(k),
      travel: new Float64Array(k),
    },
  };
  const { visit, count } = search.best;
  for (const [row, route] of task.routes.entries()) {
    plan.open[row] = task.fixed[row] ?? 0;
    visit.set(route, row * plan.stride + 1);
    count[row] = route.length;
  }
  goBackToBest(search);
  remember(search);
  return search;
};

/** Takes the best plan so far, by its rows, as the present one. */
export const goBackToBest = (search: Search): void => {
  const { plan, best, problem, weight } = search;
  plan.routeOf.fill(-1);
  plan.visit.set(best.visit);
  plan.count.set(best.count);
  search.cost = 0;
  for (let k = 0; k < problem.technicians; k += 1) {
    closeRoute(plan, k);
    for (let at = 1; at <= plan.count[k]!; at += 1) plan.routeOf[plan.visit[k * plan.stride + at]!] = k;
    search.routeCosts[k] = routeCost(plan, k);
    search.cost += search.routeCosts[k]!;
  }
  const absent: number[] = [];
  search.unserved = 0;
  for (let j = 0; j < problem.visits; j += 1) {
    if (plan.routeOf[j]! >= 0) continue;
    absent.push(j);
    search.unserved += weight[j]!;
  }
  search.absent = absent;
};

/** Keeps the present plan as the best. */
export const remember = (search: Search): void => {
  const { best, plan } = search;
  best.unserved = search.unserved;
  best.cost = search.cost;
  best.visit.set(plan.visit);
  best.count.set(plan.count);
  best.absent = search.absent;
};

/** Keeps a route as it is, before the first change that a step makes to it. */
export const touch = (search: Search, k: number): void => {
  const { touchedAt, plan, before } = search;
  if (touchedAt[k] === search.step) return;
  touchedAt[k] = search.step;
  search.touched[search.touchedCount] = k;
  search.touchedCount += 1;
  const from = k * plan.stride;
  const to = from + plan.count[k]! + 2;
  for (let at = from; at < to; at += 1) {
    before.visit[at] = plan.visit[at]!;
    before.node[at] = plan.node[at]!;
    before.leg[at] = plan.leg[at]!;
    before.leave[at] = plan.leave[at]!;
    before.late[at] = plan.late[at]!;
  }
  before.count[k] = plan.count[k]!;
  before.load[k] = plan.load[k]!;
  before.work[k] = plan.work[k]!;
  before.travel[k] = plan.travel[k]!;
};

/** Brings the sums of the touched routes up to date. */
export const settle = (search: Search): void => {
  for (let index = 0; index < search.touchedCount; index += 1) {
    const k = search.touched[index]!;
    const cost = routeCost(search.plan, k);
    search.costsBefore[k] = search.routeCosts[k]!;
    search.cost += cost - search.routeCosts[k]!;
    search.routeCosts[k] = cost;
  }
};

/** Puts the touched routes and their costs back; the sums and who is absent are the caller's. */
export const undo = (search: Search): void => {
  const { plan, before, touched } = search;
  for (let index = 0; index < search.touchedCount; index += 1) {
    const k = touched[index]!;
    const from = k * plan.stride;
    for (let at = from + 1; at <= from + plan.count[k]!; at += 1) {
      if (plan.routeOf[plan.visit[at]!] === k) plan.routeOf[plan.visit[at]!] = -1;
    }
  }
  for (let index = 0; index < search.touchedCount; index += 1) {
    const k = touched[index]!;
    const from = k * plan.stride;
    const to = from + before.count[k]! + 2;
    for (let at = from; at < to; at += 1) {
      plan.visit[at] = before.visit[at]!;
      plan.node[at] = before.node[at]!;
      plan.leg[at] = before.leg[at]!;
      plan.leave[at] = before.leave[at]!;
      plan.late[at] = before.late[at]!;
    }
    for (let at = from + 1; at < to - 1; at += 1) plan.routeOf[plan.visit[at]!] = k;
    plan.count[k] = before.count[k]!;
    plan.load[k] = before.load[k]!;
    plan.work[k] = before.work[k]!;
    plan.travel[k] = before.travel[k]!;
    search.routeCosts[k] = search.costsBefore[k]!;
  }
};
