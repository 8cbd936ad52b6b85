import type { Claim, NoticeRecord } from './claim-record';
import { having, managersOf } from './having';
import { notifyStaff } from './notice';
import type { Team } from './records';

/** So often somebody moves a booked time himself, and nobody asks. */
const movesAlone = 3;

const movesOf = ({ visit }: Pick<Claim, 'visit'>): number => visit?.moves.customer ?? 0;

/** Whether this change is the customer's move after which the shop calls: once for a booking. */
export const isMovedOften = (before: Pick<Claim, 'visit'>, after: Pick<Claim, 'visit'>): boolean =>
  movesOf(before) <= movesAlone && movesOf(after) > movesAlone;

/** Tells customer service, and where a store has none its managers and owners, to call. */
export const callAboutMoves = (claim: Claim, team: Team, at: string): readonly NoticeRecord[] => {
  const service = having(team, 'customer-service');
  const callers = service.length > 0 ? service : managersOf(team);
  return callers.map((to) => notifyStaff(claim, 'moved-often', { at, actorId: claim.customerId, to }));
};
