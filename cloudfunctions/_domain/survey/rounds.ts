import type { ClaimEventKind } from '../../../contracts/claim-state';
import type { Claim, EventRecord } from '../claim-record';

/** A time that a claim was finished, as its log tells it. */
export interface Round {
  /** The event that finished it. */
  readonly version: number;
  readonly at: string;
  readonly kind: ClaimEventKind;
  /** When it was taken up again. */
  readonly reopenedAt?: string;
  /** Who did its work, by customer id. */
  readonly servedBy: readonly string[];
}

/** Steps of the work itself, by whoever does it. */
const work: readonly ClaimEventKind[] = [
  'guided',
  'visit-accepted',
  'departed',
  'arrived',
  'checked-in',
  'work-begun',
  'parts-awaited',
  'parts-arrived',
  'repaired',
  'not-repairable',
  'goods-received',
  'exchanged',
];

const sorted = (events: readonly EventRecord[]): readonly EventRecord[] =>
  [...events].sort((one, other) => one.version - other.version);

/** Every time a claim was finished, oldest first. */
export const roundsOf = (
  claim: Pick<Claim, 'visit' | 'work'>,
  events: readonly EventRecord[],
): readonly Round[] => {
  const rounds: Round[] = [];
  let served = new Set<string>();
  for (const { version, at, kind, state, by, customerId } of sorted(events)) {
    if (by === 'staff' && work.includes(kind)) served.add(customerId);
    const last = rounds.at(-1);
    if (kind === 'reopened') {
      if (last && last.reopenedAt === undefined) rounds[rounds.length - 1] = { ...last, reopenedAt: at };
      served = new Set();
    }
    const isOver = last === undefined || last.reopenedAt !== undefined;
    if (state === 'completed' && isOver) rounds.push({ version, at, kind, servedBy: [...served] });
  }
  const last = rounds.at(-1);
  if (last === undefined || last.reopenedAt !== undefined) return rounds;
  // Of the round that stands the claim still says who was sent, and who did the last step.
  const known = [claim.visit?.technicianId, claim.work?.by].flatMap((one) => one ?? []);
  return [...rounds.slice(0, -1), { ...last, servedBy: [...new Set([...last.servedBy, ...known])] }];
};
