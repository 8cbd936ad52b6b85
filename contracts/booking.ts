import { action } from './action';
import { slot, span } from './slot';
import { claimId, day, instant, storeId, text } from './fields';
import * as z from './zod';

/*
 * A time for a visit. What is promised is a window, never a person: who comes is decided until two hours before.
 */

/** Why a window or a whole day cannot be booked; the first that is true. */
export const windowHindrances = [
  /** The time has come too near. */
  'past',
  /** The store stays closed. */
  'closed',
  /** Nobody with what it takes works then. */
  'off',
  /** Those who could come are booked, or cannot be there in time. */
  'full',
  /** Kept free for urgent claims. */
  'reserved',
  /** Nobody goes there. */
  'far',
  /** Nobody of the store does that at the customer's home. */
  'nobody',
] as const;
export const windowHindrance = z.enum(windowHindrances);
export type WindowHindrance = z.output<typeof windowHindrance>;

export const offeredWindow = z.object({ window: span, why: windowHindrance.optional() });
export const offeredDay = z.object({
  date: day,
  windows: z.array(offeredWindow),
  /** Set where none of them is free. */
  why: windowHindrance.optional(),
});
export type OfferedDay = z.output<typeof offeredDay>;

/** How the place of a visit is known. */
export const whereFrom = z.enum(['map', 'geocoder', 'place', 'district']);
export type WhereFrom = z.output<typeof whereFrom>;

/** As long before its window a booking can be moved or cancelled freely; after it the technician is fixed. */
export const freeUntilMinutes = 120;

export const windowOffers = z.object({
  version: z.number().int(),
  /** How long the visit takes, about. */
  minutes: z.number().int(),
  days: z.array(offeredDay),
  /** The first free window of the first free day. */
  first: slot.optional(),
  /** What is booked now, and until when it can be changed freely. */
  booked: slot.extend({ changeUntil: instant }).optional(),
  /** By when the shop promised to be there; a later time is the customer's own choice. */
  promisedBy: instant.optional(),
  /** Absent where nobody knows where it is. */
  where: whereFrom.optional(),
});
export type WindowOffers = z.output<typeof windowOffers>;

/** Windows of fourteen days that somebody can really serve, and why the others cannot be had. */
export const listWindows = action({
  server: 'customer',
  name: 'list-windows',
  input: z.strictObject({ claimId }),
  output: windowOffers,
});

/** The claim as the customer saw it, and the window that he wants. */
const wish = { claimId, version: z.number().int().min(1), date: day, window: span };

const booked = z.object({ version: z.number().int(), slot });

/** Refuses with WINDOW_TAKEN and the three nearest others where it was taken meanwhile. */
export const bookVisit = action({
  server: 'customer',
  name: 'book-visit',
  /** `words`: for whoever comes, such as how to get in. */
  input: z.strictObject({ ...wish, words: text(60).optional() }),
  output: booked,
});

/** The old window is kept until the new one is had. Refuses with WINDOW_TAKEN, TOO_LATE. */
export const rebookVisit = action({
  server: 'customer',
  name: 'rebook-visit',
  input: z.strictObject(wish),
  output: booked,
});

export const cancelBookingReasons = ['not-home', 'works-again', 'other-time-later', 'other'] as const;
export const cancelBookingReason = z.enum(cancelBookingReasons);
export type CancelBookingReason = z.output<typeof cancelBookingReason>;

/** Gives the window back; the claim stays, and another time can be booked. Refuses with TOO_LATE. */
export const cancelBooking = action({
  server: 'customer',
  name: 'cancel-booking',
  input: z.strictObject({ claimId, version: z.number().int().min(1), reason: cancelBookingReason }),
  output: z.object({ version: z.number().int() }),
});

/** The same for somebody who called the shop. */
export const listVisitWindows = action({
  server: 'staff',
  name: 'list-visit-windows',
  input: z.strictObject({ storeId, claimId }),
  output: windowOffers,
});

/** Books or moves a visit for somebody who called; counted as the shop's move, at any time before the visit. */
export const bookForCustomer = action({
  server: 'staff',
  name: 'book-for-customer',
  input: z.strictObject({ storeId, ...wish, words: text(60).optional() }),
  output: booked,
});

/** Gives back a time at home or at the counter for somebody who called; he is told. At any time before the visit. */
export const cancelForCustomer = action({
  server: 'staff',
  name: 'cancel-for-customer',
  input: z.strictObject({
    storeId,
    claimId,
    version: z.number().int().min(1),
    reason: cancelBookingReason,
  }),
  output: z.object({ version: z.number().int() }),
});

/** Where it is, chosen on the map by the customer; goes before whatever the address says. */
export const pinPlace = action({
  server: 'customer',
  name: 'pin-place',
  input: z.strictObject({
    claimId,
    version: z.number().int().min(1),
    point: z.strictObject({ lat: z.number().min(3).max(54), lng: z.number().min(73).max(136) }),
  }),
  output: z.object({ version: z.number().int() }),
});
