import { day, instant } from './fields';
import { custody } from './custody';
import * as z from './zod';

/*
 * Where the goods are and how they get there: the time at the counter, parcels both ways, what was found when they
 * came, and the money that goes back. Both sides are shown the same.
 */

/** Whom goods are given to; `other` takes any number. */
export const couriers = ['sf', 'jd', 'zto', 'yto', 'sto', 'yunda', 'jt', 'ems', 'deppon', 'other'] as const;
export const courier = z.enum(couriers);
export type Courier = z.output<typeof courier>;

/** As printed on the slip; whether it fits the courier is the rule of `_domain/ways/parcel.ts`. */
export const trackingNumber = z.string().regex(/^[0-9A-Za-z-]{6,30}$/);

/** As the customer's telephone shows it. */
export const counterCode = z.string().regex(/^\d{6}$/);

export const parcel = z.object({ courier, number: z.string(), at: instant });

/** As the customer described it, or not. */
export const inspectionVerdict = z.enum(['as-described', 'differs']);

export const refund = z.object({
  amountFen: z.number().int(),
  /** How the rules come to it; empty where a person named the sum. */
  lines: z.array(z.object({ words: z.string(), fen: z.number().int() })),
  /** By which clause. */
  clause: z.object({ label: z.string(), clause: z.string(), title: z.string() }).optional(),
  paidAt: instant.optional(),
  /** Of the payment; finds it at bank or WeChat. */
  reference: z.string().optional(),
});
export type RefundView = z.output<typeof refund>;

export const handling = z.object({
  /** Booked at the counter; minutes from midnight at +08:00. */
  slot: z.object({ date: day, from: z.number().int(), to: z.number().int() }).optional(),
  parcelIn: parcel.optional(),
  parcelBack: parcel.optional(),
  /** The goods lie in the shop. */
  custody: custody.extend({ since: instant }).optional(),
  inspection: z.object({ verdict: inspectionVerdict, at: instant }).optional(),
  /** What a return pays, by the letter of approval until it is begun. */
  refund: refund.optional(),
});
export type Handling = z.output<typeof handling>;
