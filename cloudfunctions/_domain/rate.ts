import type { Rate } from './records';
import { Refusal } from './refusal';

/** How often one person may do a thing within a clock hour. */
export const hourlyLimits = { 'submit-claim': 10, 'start-upload': 60, 'redeem-invitation': 5 } as const;
export type Limited = keyof typeof hourlyLimits;

/** `_id` of the counter of a person, a thing and an hour. */
export const rateId = (who: string, what: Limited, now: string): string =>
  `${who}:${what}:${now.slice(0, 13)}`;

/** Counts one more, or refuses with TOO_MANY. The counter is of no use two hours later. */
export const countOne = (before: Rate | undefined, of: { id: string; what: Limited; now: string }): Rate => {
  const count = (before?.count ?? 0) + 1;
  const limit = hourlyLimits[of.what];
  if (count > limit) throw new Refusal('TOO_MANY', { limit });
  return {
    _id: of.id,
    v: 1,
    count,
    expiresAt: new Date(Date.parse(of.now) + 2 * 3_600_000).toISOString(),
  };
};
