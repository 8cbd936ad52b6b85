import { action } from './action';
import { claimDetail } from './claim';
import { category } from './category';
import { claimKind } from './claim-form';
import { claimId, day, storeId } from './fields';
import { courier, trackingNumber } from './handling';
import * as z from './zod';

/*
 * The counter: goods are brought at a booked time, and handed over against a code that the customer's telephone shows.
 * Minutes are counted from midnight at +08:00.
 */

const minute = z.number().int().min(0).max(1_440);

/** A time at the counter; `left` is how many more people fit. */
export const slot = z.object({ date: day, from: minute, to: minute, left: z.number().int() });
export type Slot = z.output<typeof slot>;

/** A day of the fortnight; without a slot to book it says why. */
export const slotDay = z.object({
  date: day,
  slots: z.array(slot),
  /** `closed`: the store is; `over`: today's times are past; `full`: every place is taken. */
  why: z.enum(['closed', 'over', 'full']).optional(),
});
export type SlotDay = z.output<typeof slotDay>;

const seen = { claimId, version: z.number().int().min(1) };
const wish = { ...seen, date: day, from: minute };

/** Fourteen days of times at the counter, from today on. */
export const listSlots = action({
  server: 'customer',
  name: 'list-slots',
  input: z.strictObject({ claimId }),
  output: z.object({ days: z.array(slotDay) }),
});

/** Booked, or taken meanwhile: then the nearest three that are still free. */
export const slotAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('booked'), claim: claimDetail }),
  z.object({ outcome: z.literal('taken'), alternatives: z.array(slot).max(3) }),
]);
export type SlotAnswer = z.output<typeof slotAnswer>;

export const bookSlot = action({
  server: 'customer',
  name: 'book-slot',
  input: z.strictObject(wish),
  output: slotAnswer,
});

/** Another time: the old place is given back and the new one taken together. */
export const rebookSlot = action({
  server: 'customer',
  name: 'rebook-slot',
  input: z.strictObject(wish),
  output: slotAnswer,
});

export const cancelSlot = action({
  server: 'customer',
  name: 'cancel-slot',
  input: z.strictObject(seen),
  output: claimDetail,
});

/** The same times for somebody who called. */
export const listCounterSlots = action({
  server: 'staff',
  name: 'list-counter-slots',
  input: z.strictObject({ storeId, claimId }),
  output: z.object({ version: z.number().int(), days: z.array(slotDay) }),
});

/** Books or moves a time at the counter for somebody who called; a move is counted as the shop's, and he is told. */
export const bookSlotForCustomer = action({
  server: 'staff',
  name: 'book-slot-for-customer',
  input: z.strictObject({ storeId, ...wish }),
  output: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('booked'), version: z.number().int() }),
    z.object({ outcome: z.literal('taken'), alternatives: z.array(slot).max(3) }),
  ]),
});

/** Who is expected at the counter on a day, the earliest first. */
export const listCounterDay = action({
  server: 'staff',
  name: 'list-counter-day',
  input: z.strictObject({ storeId, date: day }),
  output: z.object({
    expected: z.array(
      z.object({
        claimId,
        number: z.string(),
        productName: z.string(),
        category,
        kind: claimKind,
        from: minute,
        to: minute,
        /** He has been here already. */
        came: z.boolean(),
        /** He fetches what is ready; otherwise he brings something. */
        fetches: z.boolean(),
      }),
    ),
  }),
});

/** The code that is said at the counter; the same until it was used once. */
export const showCode = action({
  server: 'customer',
  name: 'show-code',
  input: z.strictObject({ claimId }),
  output: z.object({ code: z.string() }),
});

/**
 * The customer has given the goods to a courier. Sent once more while they are on their way it corrects the number.
 * Refuses with TRACKING_ODD where the number is none of this courier's.
 */
export const shipIn = action({
  server: 'customer',
  name: 'ship-in',
  input: z.strictObject({ ...seen, courier, number: trackingNumber }),
  output: claimDetail,
});
