import { blinkShare, recreate } from './recreate';
import { ruin } from './ruin';
import { remember, settle, touch, undo, type Search } from './search';
import { usualSchedule } from './anneal';

/** Opens more routes, up to as many as may change: who has room, such as all day, passes nowhere near. */
const openOthers = (search: Search, mostRoutes: number): void => {
  const { technicians } = search.problem;
  for (let left = mostRoutes - search.touchedCount; left > 0; left -= 1)
    touch(search, Math.floor(search.dice() * technicians));
};

/**
 * Looks for a way to serve the one who is absent by taking visits out of a few routes and putting them back in another
 * way, always starting from the plan as it is: whoever finds no place in those routes ends the attempt. Visits that were
 * left out often go first.
 * @param mostRoutes as many routes may change
 * @returns whether it was found; the plan then is the new one, and otherwise as it was
 */
export const squeezeIn = (
  search: Search,
  mostRoutes: number,
  attempts: number,
  shouldStop?: () => boolean,
): boolean => {
  const { dice, misses, near, nearest } = search;
  const [absent] = search.absent;
  if (absent === undefined) return true;
  search.fitting = true;
  const { unserved } = search;
  const waiting: number[] = [];
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt % 64 === 0 && shouldStop?.() === true) return false;
    search.step += 1;
    search.touchedCount = 0;
    waiting.length = 0;
    waiting.push(absent);
    // Around the absent one only routes that may serve it are opened; around a neighbour any.
    const seed = dice() < 0.5 ? absent : near[absent * nearest + Math.floor(dice() * Math.min(nearest, 25))]!;
    ruin(search, seed, usualSchedule.strings, waiting, mostRoutes);
    openOthers(search, mostRoutes);
    for (const j of waiting) search.stuckAt[j] = search.step;
    const left = recreate(search, waiting, blinkShare);
    settle(search);
    if (left.length === 0) {
      search.absent = left;
      remember(search);
      return true;
    }
    for (const j of left) misses[j]! += 1;
    undo(search);
    search.unserved = unserved;
  }
  return false;
};
