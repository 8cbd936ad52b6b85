import { instant } from './fields';
import * as z from './zod';

/** What the shop promises, or the law sets, about time. */
export const clockNames = [
  /** Somebody looks at the claim. */
  'response',
  /** The claim is decided. */
  'decision',
  /** An appeal is answered. */
  'appeal',
  /** Later than this the law takes a delay for a refusal. */
  'legal-stop',
  /** As the legal stop, where the region's law is stricter. */
  'regional-answer',
  /** A technician is there. */
  'arrival',
  /** The whole matter is solved. */
  'resolve',
  /** A repair is finished. */
  'repair',
  /** Goods that came back are looked at. */
  'inspection',
  /** The money is back. */
  'refund',
  /** The other goods are sent. */
  'exchange',
] as const;
export const clockName = z.enum(clockNames);
export type ClockName = z.output<typeof clockName>;

/** How time is counted: opening hours of the store, official working days, days or hours of the calendar. */
export const countings = ['open-hours', 'working-days', 'calendar-days', 'calendar-hours'] as const;
export const counting = z.enum(countings);
export type Counting = z.output<typeof counting>;

export const clock = z.object({
  name: clockName,
  /** Whose rule: the store's own promise, national law, the law of the region. */
  by: z.enum(['store', 'law', 'region']),
  counting,
  /** Minutes of opening hours, days, or hours. */
  amount: z.number().int(),
  startedAt: instant,
  /** How long it stood still so far, in milliseconds of plain time. */
  pausedMs: z.number().int(),
  /** Exact to the moment; while it stands still, as if it went on now. */
  dueAt: instant,
  /** When the manager is warned. */
  alarmAt: instant.optional(),
  /** When what was promised was done. */
  endedAt: instant.optional(),
  state: z.enum(['running', 'paused', 'met', 'late']),
  /** Counted through days of a year whose holidays are not published. */
  uncertain: z.boolean(),
});
export type Clock = z.output<typeof clock>;

/** What the shop owes next, by its own promise. */
export const promised = clock.pick({ name: true, dueAt: true, uncertain: true });
export type Promised = z.output<typeof promised>;
