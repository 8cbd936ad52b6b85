import type { Span } from '../../../contracts/slot';
import { freeUntilMinutes } from '../../../contracts/booking';
import { dayOf, instantAt, minuteOf } from '../calendar/day';

/** From the tap to the door: nobody is there sooner. */
const leadMinutes = 60;
/** Of a window that has begun so much must be left. */
const leastMinutes = 30;

/** What of a window can still be planned; `undefined` where it is too late for it. */
export const plannable = (window: Span, date: string, now: string): Span | undefined => {
  const today = dayOf(now);
  if (date > today) return window;
  if (date < today) return undefined;
  const from = Math.max(window.from, minuteOf(now) + leadMinutes);
  return window.to - from < leastMinutes ? undefined : { from, to: window.to };
};

/** Until then a booking is changed freely, ISO in UTC. */
export const changeUntil = (date: string, window: Span): string =>
  instantAt(date, window.from - freeUntilMinutes);
