import { routeCost } from '../plan';
import { recreate } from './recreate';
import { ruin, type Strings } from './ruin';
import { goBackToBest, remember, undo, type Search } from './search';

/** How the search spends its steps. Temperatures are in average legs of the first plan. */
export interface Schedule {
  readonly steps: number;
  readonly hot: number;
  readonly cold: number;
  /** Share of the steps that may be spent on fitting everybody in, before cost is looked at. */
  readonly fittingShare: number;
  readonly strings: Strings;
  readonly shouldStop?: (() => boolean) | undefined;
}

export const strings: Strings = { average: 10, longest: 10, splitShare: 0.5, splitStop: 0.01 };
const lookEvery = 64;

/** Brings the sums of the touched routes up to date. */
const settle = (search: Search): void => {
  for (let index = 0; index < search.touchedCount; index += 1) {
    const k = search.touched[index]!;
    const cost = routeCost(search.plan, k);
    search.cost += cost - search.routeCosts[k]!;
    search.routeCosts[k] = cost;
  }
};

const isBest = ({ unserved, cost, best }: Search): boolean =>
  unserved < best.unserved || (unserved === best.unserved && cost < best.cost - 1e-9);

/**
 * Slack induction by string removals (Christiaens & Vanden Berghe, Transportation Science 2020): ruin, recreate, and
 * keep or undo by simulated annealing. While somebody is unserved, the first part of the steps looks only at who: a
 * visit that was often left out weighs more, so that another one makes room. After that nobody served is given up.
 * @returns steps done; the best plan is in `search.best`, never worse than where the search began
 */
export const anneal = (search: Search, schedule: Schedule): number => {
  const { problem, plan, dice, task } = search;
  const { visits, technicians } = problem;
  if (visits === 0 || technicians === 0) return 0;
  const keys = new Float64Array(visits);
  const stuckAt = new Int32Array(visits).fill(-1);
  const misses = new Float64Array(visits).fill(1);
  const missed = (absent: readonly number[]) =>
    absent.reduce((sum, j) => sum + misses[j]! * task.weight[j]!, 0);
  const waiting: number[] = [];
  const costsBefore = new Float64Array(technicians);

  search.step = 0;
  search.touchedCount = 0;
  waiting.push(...search.absent);
  search.absent = recreate(search, waiting, keys, stuckAt, 0);
  settle(search);
  if (isBest(search)) remember(search);

  let used = 0;
  for (let k = 0; k < technicians; k += 1) if (plan.count[k]! > 0) used += 1;
  const unit = search.cost / Math.max(1, visits - search.absent.length + used);
  const cooling = schedule.cold / schedule.hot;
  let heat = schedule.hot * unit;
  let fitting = search.absent.length > 0;
  let missing = missed(search.absent);
  let step = 1;
  for (; step <= schedule.steps; step += 1) {
    if (step % lookEvery === 0) {
      if (schedule.shouldStop?.() === true) break;
      const done = step / schedule.steps;
      heat = schedule.hot * unit * cooling ** done;
      if (fitting && done > schedule.fittingShare) {
        fitting = false;
        goBackToBest(search);
      }
    }
    search.step = step;
    search.touchedCount = 0;
    const { unserved, cost, absent } = search;
    waiting.length = 0;
    for (const j of absent) {
      waiting.push(j);
      if (absent.length > 10) stuckAt[j] = step;
    }
    const seed =
      absent.length > 0 && dice() < 0.5
        ? absent[Math.floor(dice() * absent.length)]!
        : Math.floor(dice() * visits);
    ruin(search, seed, schedule.strings, waiting);
    const left = recreate(search, waiting, keys, stuckAt);
    for (let index = 0; index < search.touchedCount; index += 1) {
      costsBefore[index] = search.routeCosts[search.touched[index]!]!;
    }
    settle(search);

    const better = search.unserved - unserved;
    const cheap = better <= 0 && search.cost < cost - heat * Math.log(dice() + 1e-12);
    let keep = better < 0 || cheap;
    if (fitting) {
      const now = missed(left);
      keep = left.length === 0 || now < missing || cheap;
      for (const j of left) misses[j]! += 1;
      if (keep) missing = now;
      if (left.length === 0) fitting = false;
    }
    if (keep) {
      search.absent = left;
      if (isBest(search)) remember(search);
    } else {
      undo(search);
      for (let index = 0; index < search.touchedCount; index += 1) {
        search.routeCosts[search.touched[index]!] = costsBefore[index]!;
      }
      search.unserved = unserved;
      search.cost = cost;
    }
  }
  return step - 1;
};
