import type { Customer, Rate } from './records';
import { Refusal } from './refusal';

/** How often one person may do a thing within a clock hour. */
export const hourlyLimits = {
  'start-upload': 60,
  'redeem-invitation': 5,
  'redeem-binding': 5,
  /** By whomever it is tried. */
  'binding-code': 5,
  'bind-by-phone': 5,
  'bind-at-counter': 30,
  'show-my-code': 30,
  'make-binding-code': 60,
  'file-for-customer': 60,
  'import-sold-items': 30,
  'add-product': 30,
  'record-help': 60,
  'file-complaint': 5,
  /** Under the day's salted hash. */
  'file-anonymously': 3,
  'try-receipt': 10,
  'plan-call': 30,
  /** At the counter: of one claim, and by one member of staff. */
  'counter-code': 5,
  'try-counter-code': 60,
} as const;
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

/** Claims that one person may file within a clock hour. */
export const claimsAnHour = 10;

/** Counts one more claim of a customer, or refuses with TOO_MANY; kept with the customer, who is written anyway. */
export const countFiled = (before: Customer['filed'], now: string): NonNullable<Customer['filed']> => {
  const hour = now.slice(0, 13);
  const count = (before?.hour === hour ? before.count : 0) + 1;
  if (count > claimsAnHour) throw new Refusal('TOO_MANY', { limit: claimsAnHour });
  return { hour, count };
};
