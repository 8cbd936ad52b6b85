import { blinkShare, recreate } from './recreate';
import { ruin, type Strings } from './ruin';
import { crossRoutes } from './cross';
import { lowerPrices, priceOf, pricesOf, raisePrices, type Pricing } from './prices';
import { goBackToBest, heldWeight, remember, settle, undo, type Search } from './search';

/** How the search spends its steps. */
export interface Schedule {
  readonly steps: number;
  /** Temperatures at the first and at the last step, and what an absence costs on top, in average legs of the plan. */
  readonly hot: number;
  readonly cold: number;
  readonly absence: number;
  /** What an absence costs instead once everybody was served. */
  readonly pricing: Pricing;
  /** Looks only at who is served, at first, where no more than this share of the visits is not ... */
  readonly fitUpTo: number;
  /** ... and for at most this share of the steps. */
  readonly fitFor: number;
  /** Ends with the first plan that serves everybody. */
  readonly untilServed?: boolean;
  readonly strings: Strings;
  /** Asked now and then: true ends the search with the best plan so far. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Found by trial on city days and on Solomon's instances; see `docs/adr/0018-own-assignment-engine.md`. */
export const usualSchedule = {
  hot: 1,
  cold: 0.05,
  absence: 6,
  pricing: { least: 1.5, rise: 0.003, kept: 0.998 },
  fitUpTo: 0.05,
  fitFor: 0.4,
  strings: { average: 10, longest: 10, splitShare: 0.5, splitStop: 0.01 },
} satisfies Omit<Schedule, 'steps'>;

const lookEvery = 64;
/** Steps that exchange the ends of two routes first. */
const crossShare = 0.2;
/** So many absent visits are tried in every route at each step; of more than that only in those that it changed. */
const fewAbsent = 10;

const isBest = ({ unserved, cost, best }: Search): boolean =>
  unserved < best.unserved || (unserved === best.unserved && cost < best.cost - 1e-9);

const missesOf = ({ misses }: Search, absent: readonly number[]): number =>
  absent.reduce((sum, j) => sum + misses[j]!, 0);

/** Puts the absent where they fit as it stands, overlooking nothing. */
const insertAbsent = (search: Search): void => {
  search.touchedCount = 0;
  search.absent = recreate(search, [...search.absent], 0);
  settle(search);
  if (isBest(search)) remember(search);
};

/** Average leg: what temperatures and absences are measured with. */
const averageLeg = ({ plan, problem, cost, absent }: Search): number => {
  const used = plan.count.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return cost / Math.max(1, problem.visits - absent.length + used);
};

/** One step: who is left out after ruin and recreate. */
const ruinAndRecreate = (search: Search, waiting: number[], strings: Strings): number[] => {
  const { absent, dice, problem } = search;
  waiting.length = 0;
  for (const j of absent) {
    waiting.push(j);
    if (absent.length > fewAbsent) search.stuckAt[j] = search.step;
  }
  const fromAbsent = absent.length > 0 && dice() < 0.5;
  const seed = fromAbsent ? absent[Math.floor(dice() * absent.length)]! : Math.floor(dice() * problem.visits);
  if (problem.technicians > 1 && dice() < crossShare) crossRoutes(search, seed, waiting);
  ruin(search, seed, strings, waiting);
  const left = recreate(search, waiting, blinkShare);
  settle(search);
  return left;
};

/**
 * Slack induction by string removals (Christiaens & Vanden Berghe, Transportation Science 2020): ruin, recreate, and
 * keep or undo by simulated annealing, where somebody absent costs so much that it hardly pays. If few are unserved,
 * the first part of the steps looks only at who: a visit that was often left out weighs more and goes first, so that
 * another one makes room (after the ejections of Nagata & Bräysy 2009). Once everybody was served, an absence has a price
 * that rises as long as it lasts: tight plans that serve everybody are islands, and the way to a better one leads over
 * plans in which one or two are missing. Who was in a route at the beginning is never absent.
 * @returns steps done; the best plan, never worse than where the search began, is in `search.best`
 */
export const anneal = (search: Search, schedule: Schedule): number => {
  const { problem, dice, misses } = search;
  if (problem.visits === 0 || problem.technicians === 0) return 0;
  const waiting: number[] = [];
  insertAbsent(search);
  const leg = averageLeg(search);
  const absence = schedule.absence * leg;
  const cooling = schedule.cold / schedule.hot;
  let heat = schedule.hot * leg;
  search.fitting = search.absent.length > 0 && search.absent.length <= schedule.fitUpTo * problem.visits;
  let missing = missesOf(search, search.absent);
  const prices = pricesOf(search.task, schedule.pricing, leg);
  for (let step = 1; step <= schedule.steps; step += 1) {
    if (schedule.untilServed === true && search.best.unserved === 0) return step;
    if (step % lookEvery === 0) {
      if (schedule.shouldStop?.() === true) break;
      const done = step / schedule.steps;
      heat = schedule.hot * leg * cooling ** done;
      lowerPrices(prices);
      if (search.fitting && done > schedule.fitFor) {
        search.fitting = false;
        goBackToBest(search);
      }
    }
    search.step += 1;
    search.touchedCount = 0;
    const { unserved, cost } = search;
    const left = ruinAndRecreate(search, waiting, schedule.strings);
    const givenUp = search.unserved - unserved;
    const served = search.best.unserved === 0;
    const paid = served ? priceOf(prices, left) - priceOf(prices, search.absent) : givenUp * absence;
    const worse = (givenUp > heldWeight / 2 ? Infinity : paid) + search.cost - cost;
    let keep = worse < -heat * Math.log(dice() + 1e-12);
    if (search.fitting) {
      const now = missesOf(search, left);
      keep = left.length === 0 || now < missing || (search.unserved <= unserved && keep);
      for (const j of left) misses[j]! += search.task.weight[j]!;
      if (keep) missing = now;
      if (left.length === 0) search.fitting = false;
    }
    if (keep) {
      search.absent = left;
      if (isBest(search)) remember(search);
    } else {
      undo(search);
      search.unserved = unserved;
      search.cost = cost;
    }
    if (served) raisePrices(prices, search.task, search.absent);
  }
  goBackToBest(search);
  search.step += 1;
  insertAbsent(search);
  return schedule.steps;
};
