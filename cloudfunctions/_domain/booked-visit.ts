import type { Span } from '../../contracts/slot';

/** What is booked; who comes stands in the plan (`dispatch/technician-day.ts`) until he is fixed. */
export interface BookedVisit {
  readonly visitId: string;
  readonly at: 'home' | 'counter';
  /** `YYYY-MM-DD` at +08:00. */
  readonly date: string;
  /** Minutes from midnight. */
  readonly window: Span;
  readonly bookedAt: string;
  /** The version of the claim with whose event something was said to whoever comes. */
  readonly saidIn?: number;
  /** How often each side has moved it. */
  readonly moves: { readonly customer: number; readonly shop: number };
  /** Set once the customer knows who comes. */
  readonly technicianId?: string;
  /** When the technician is expected, while he is late: minutes of the day. */
  readonly lateUntil?: number;
  /** The customer said that he waits all the same. */
  readonly waits?: true;
  /** The store stays closed on that day after all: the customer was told so, and moves it at any time. */
  readonly dayClosed?: true;
}

/** A visit that is over while its claim goes on; when it was and how long it took stands in the plan. */
export interface PastVisit {
  readonly visitId: string;
  readonly date: string;
  /** Who was there. */
  readonly technicianId?: string;
  /** `parts-awaited`: somebody has to come again with them, best the same person. */
  readonly ended: 'parts-awaited' | 'otherwise';
}
