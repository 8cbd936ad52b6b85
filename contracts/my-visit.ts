import { action } from './action';
import { claimState } from './claim-state';
import { span } from './slot';
import { claimId, day, instant, photoId } from './fields';
import * as z from './zod';

/*
 * A visit as the customer follows it. Minutes are counted from midnight at +08:00.
 */

/** Who comes, as the store vouches for him. */
export const announcedTechnician = z.object({
  name: z.string(),
  /** On his badge. */
  badge: z.string(),
  /** For `show-portrait`, where the shop has one. */
  portrait: photoId.optional(),
  /** Those that are valid on the day of the visit. */
  certificates: z.array(z.object({ skill: z.string(), expiresOn: day })),
});
export type AnnouncedTechnician = z.output<typeof announcedTechnician>;

export const myVisit = z.object({
  claimId,
  version: z.number().int(),
  number: z.string(),
  productName: z.string(),
  claimState,
  store: z.object({ name: z.string(), phone: z.string() }),
  /** Absent where nothing is booked any more. */
  visit: z
    .object({
      date: day,
      window: span,
      /** When work is to begin by the plan, once it is known who comes. */
      start: z.number().optional(),
      /** When he said he would be there, while he is late. */
      lateUntil: z.number().int().optional(),
      /** The customer said that he waits. */
      waits: z.boolean(),
      /** From then on the customer may say that nobody came. */
      noShowFrom: instant,
    })
    .optional(),
  /** From two hours before, or from when he set out. */
  technician: announcedTechnician.optional(),
  acts: z.array(z.enum(['answer-late', 'report-no-show'])),
});
export type MyVisit = z.output<typeof myVisit>;

/** Who comes and when; whoever stands at the door can be held against it. */
export const getTechnician = action({
  server: 'customer',
  name: 'get-technician',
  input: z.strictObject({ claimId }),
  output: myVisit,
});

const seen = { claimId, version: z.number().int().min(1) };

/**
 * He is late: wait for him, or have another one within the same window. Refuses with NOBODY_FREE where no other has
 * room; another window is booked by `rebook-visit`.
 */
export const answerLate = action({
  server: 'customer',
  name: 'answer-late',
  input: z.strictObject({ ...seen, choice: z.enum(['wait', 'another-technician']) }),
  output: myVisit,
});

/** The window is over by half an hour, and nobody came. */
export const reportNoShow = action({
  server: 'customer',
  name: 'report-no-show',
  input: z.strictObject(seen),
  output: myVisit,
});
