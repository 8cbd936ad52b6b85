import { action } from './action';
import { visitId } from './board';
import { claimPhoto, way } from './claim-form';
import { claimState } from './claim-state';
import { maskedContact } from './contact';
import { point } from './dispatch';
import { span } from './slot';
import { symptom, trigger } from './fault';
import { claimId, day, instant, storeId, text } from './fields';
import { category } from './product';
import * as z from './zod';

/*
 * A visit on its day, as its technician goes through it. Times are minutes from midnight at +08:00.
 */

/** How long somebody waits at a closed door before he may leave. Minutes. */
export const leastWait = 15;
export const maxVisitPhotos = 3;

/** What was found to be the cause. */
export const causes = [
  'worn',
  'defect',
  'installed-wrong',
  'used-wrong',
  'surroundings',
  'no-fault',
  'other',
] as const;
export const cause = z.enum(causes);
export type Cause = z.output<typeof cause>;

export const routeVisit = z.object({
  visitId,
  claimId,
  number: z.string(),
  productName: z.string(),
  category,
  symptoms: z.array(symptom),
  triggers: z.array(trigger),
  errorCode: z.string().optional(),
  urgent: z.boolean(),
  claimState,
  /** Of the claim, as it was when the route was drawn. */
  version: z.number().int(),
  /** On which the thing is repaired: there, or fetched. */
  way,
  window: span,
  minutes: z.number().int(),
  /** When work is likely to begin, as the day goes; absent where the day's plan does not hold any more. */
  start: z.number().optional(),
  /** Travel from the visit before, or from home. */
  fromPrevious: z.number().optional(),
  state: z.enum(['planned', 'departed', 'arrived', 'done']),
  accepted: z.boolean(),
  /** By when one has to say that one comes. */
  acceptBy: instant.optional(),
  /** The customer knows who comes. */
  frozen: z.boolean(),
  /** When one said one would be there, while one is late. */
  lateUntil: z.number().int().optional(),
  /** The customer said that he waits. */
  waits: z.boolean(),
  /** Masked: the address is opened by `get-visit`. */
  contact: maskedContact,
});
export type RouteVisit = z.output<typeof routeVisit>;

/** A technician's day in the order of travel; `rev` is 0 where nothing is planned. */
export const route = z.object({ date: day, rev: z.number().int(), visits: z.array(routeVisit) });
export type TechnicianRoute = z.output<typeof route>;

/** One's own route of a day. */
export const listVisits = action({
  server: 'staff',
  name: 'list-visits',
  input: z.strictObject({ storeId, date: day }),
  output: route,
});

const target = { storeId, date: day, visitId, claimId };

/**
 * Where one goes: name and address in full, of a visit of one's own that is today's or announced; the look is noted for
 * the customer. The number stays masked: it is shown by `plan-call`.
 */
export const getVisit = action({
  server: 'staff',
  name: 'get-visit',
  input: z.strictObject(target),
  output: z.object({
    visit: routeVisit,
    contact: maskedContact,
    point,
    /** What was said to whoever comes when it was booked. */
    note: z.string().optional(),
    /** Of the form. */
    words: z.string().optional(),
    serial: z.string().optional(),
    photos: z.number().int(),
  }),
});

/** Says that one comes. */
export const acceptVisit = action({
  server: 'staff',
  name: 'accept-visit',
  input: z.strictObject(target),
  output: route,
});

/** Gives the visit away: to a colleague who has room, else managers place it. Refuses with VISIT_FIXED once on the way. */
export const declineVisit = action({
  server: 'staff',
  name: 'decline-visit',
  input: z.strictObject({ ...target, words: text(60) }),
  output: route,
});

/** Sets out: tools, parts and badge were looked at. From now on the customer knows who comes. */
export const departVisit = action({
  server: 'staff',
  name: 'depart-visit',
  input: z.strictObject({ ...target, prepared: z.literal(true) }),
  output: route,
});

/** Will be late, and there by `until`; the customer is told and asked. */
export const reportLate = action({
  server: 'staff',
  name: 'report-late',
  input: z.strictObject({ ...target, until: z.number().int().min(1).max(1_439) }),
  output: route,
});

export const arriveVisit = action({
  server: 'staff',
  name: 'arrive-visit',
  input: z.strictObject(target),
  output: route,
});

const photos = z
  .array(claimPhoto)
  .max(maxVisitPhotos)
  .refine((all) => new Set(all.map(({ photoId }) => photoId)).size === all.length);

/**
 * The report: what it was, what was done. `parts-awaited` ends this visit, and another one is booked once the parts have
 * come (`partsOn`, without which it refuses with INCOMPLETE); `not-repairable` gives the claim back to whoever reviews.
 */
export const finishVisit = action({
  server: 'staff',
  name: 'finish-visit',
  input: z.strictObject({
    ...target,
    result: z.enum(['repaired', 'parts-awaited', 'not-repairable']),
    cause,
    words: text(300),
    partsOn: day.optional(),
    /** A main part was changed, whose guarantee is longer. */
    mainPart: z.boolean(),
    photos,
  }),
  output: route,
});

/**
 * Nobody was at home, though one was there and waited; a picture of the door proves it, never one of people. Refuses
 * with NOT_NOW where one has not said that one is there, and before one has waited.
 */
export const reportAbsent = action({
  server: 'staff',
  name: 'report-absent',
  input: z.strictObject({
    ...target,
    waitedMinutes: z.number().int().min(leastWait).max(180),
    photos: photos.refine((all) => all.length > 0),
  }),
  output: route,
});
