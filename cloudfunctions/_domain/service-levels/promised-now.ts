import type { Clock } from '../../../contracts/service-level';
import type { Claim } from '../claim-record';

/**
 * What the shop owes next by its own promises: the clock that runs out first of those that run, one that has run
 * out included, since a promise that is broken stays owed. While it is the customer's turn they stand still.
 * @param clocks of the claim as it stands
 */
export const promisedNow = (
  { state, turn }: Pick<Claim, 'state' | 'turn'>,
  clocks: readonly Clock[],
): NonNullable<Claim['promise']> | null => {
  if (turn === 'nobody') return null;
  const [first] = clocks
    .filter(({ by, endedAt, state: is }) => by === 'store' && endedAt === undefined && is !== 'paused')
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  return first ? { name: first.name, dueAt: first.dueAt, uncertain: first.uncertain, state } : null;
};
