import { dayOf, routeOfTechnician } from '../assignment/day-part';
import { diceOf, type Dice } from '../assignment/dice';
import { exchanges, groupAround, mostRoutes, nearness, pullOf, stepsPerGroup } from '../assignment/groups';
import { improve } from '../assignment/improve';
import type { Day } from '../assignment/model';
import { kilometresBetween } from '../assignment/travel';
import { compareWorth, worthOf } from '../assignment/worth';
import { rearranged, type Rearranged } from './rearranged';

/** After so many turns in vain, of each technician or at least, there is nothing worth looking for. */
const turnsInVain = 3;
const leastInVain = 20;
/** After so many in vain the next ones look harder. */
const harderAfter = 15;
/** Turns after which it is asked again who has exchanged visits so far: they belong together. */
const linksEvery = 10;

/** A re-planning that looks at the day as it is before each of its steps. */
export interface LocalReplan {
  /** Looks at one more group of technicians that has nobody of `taken`; a step where it found something better. */
  readonly next: (now: Day, taken: ReadonlySet<string>) => Rearranged | undefined;
  /** Says that one of its steps was applied: there may be more to find. */
  readonly applied: () => void;
  readonly isDone: () => boolean;
}

/** A technician with those whose visits lie nearest to one of his, some passed over by chance. */
const around = (now: Day, first: string, taken: ReadonlySet<string>, dice: Dice): ReadonlySet<string> => {
  const own = routeOfTechnician(now, first).visits;
  const seed = own[Math.floor(dice() * own.length)];
  if (!seed) return new Set([first]);
  const others = now.routes
    .filter(({ technicianId }) => technicianId !== first && !taken.has(technicianId))
    .map(({ technicianId, visits }) => ({
      technicianId,
      km: Math.min(...visits.map(({ point }) => kilometresBetween(seed.point, point))) * (0.3 + dice()),
    }))
    .sort((a, b) => a.km - b.km)
    .slice(0, mostRoutes - 1);
  return new Set([first, ...others.map(({ technicianId }) => technicianId)]);
};

/**
 * Small steps for a day that others change meanwhile: each is found on the day as it was read a moment ago, among four
 * technicians who exchanged visits before, whose bases and routes lie near each other, or who pass by one address. What
 * a booking overtakes is simply looked for again. The same for the same days and seed.
 */
export const localReplan = (day: Day, seed: number): LocalReplan => {
  const ids = day.shifts.map(({ technicianId }) => technicianId).sort();
  const dice = diceOf(seed);
  const near = nearness(day);
  let pull = pullOf(new Map(), near);
  const enough = Math.max(leastInVain, turnsInVain * ids.length);
  let [turn, inVain] = [0, 0];
  return {
    applied: () => {
      inVain = 0;
    },
    isDone: () => ids.length === 0 || inVain >= enough,
    next: (now, taken) => {
      const first = ids[turn % ids.length];
      turn += 1;
      if (turn % linksEvery === 0) pull = pullOf(exchanges(day, now), near);
      if (first === undefined || taken.has(first)) return undefined;
      const free = ids.filter((id) => !taken.has(id));
      const group = dice() < 0.5 ? around(now, first, taken, dice) : groupAround(first, free, pull, dice);
      const part = dayOf(now, group);
      const steps = stepsPerGroup * (1 + Math.floor(inVain / harderAfter));
      const improved = improve(part, { steps, seed: seed + turn });
      inVain += 1;
      if (compareWorth(worthOf(improved), worthOf(part)) >= 0) return undefined;
      return rearranged(now, improved, [...group].sort());
    },
  };
};
