import { instantAt } from '../calendar/day';
import type { Claim } from '../claim-record';
import { eveningBefore, fixedBefore } from '../dispatch/watch';
import { holdsSlot } from '../past-visits';
import type { ClaimTimer } from './claim-timers';

/** Whoever is late is still expected for so long after the end of his time. Minutes. */
const stillExpected = 120;

/**
 * Reminders of a time at the counter, as of a visit: the evening before and two hours before. Where both are overdue the
 * later one says it all; "tomorrow" is not said on the day, and nothing once the time has begun. Nobody is reminded of
 * what he has booked since the reminder was due. Where nobody came to bring something, the claim waits for another time;
 * what is ready can be fetched later.
 */
export const slotTimers = (claim: Claim, now: string): readonly ClaimTimer[] => {
  const { visit } = claim;
  if (!visit || !holdsSlot(claim)) return [];
  const { date, window, bookedAt } = visit;
  const begins = instantAt(date, window.from);
  const timer = (kind: 'slot-tomorrow' | 'slot-soon', minute: number, until: string) => {
    const at = instantAt(date, minute);
    if (at <= bookedAt || now >= until) return [];
    const act = { tell: 'customer', kind, until: begins } as const;
    return [{ at, name: `${date}-${window.from}-${kind}`, series: 'slot', act }];
  };
  const missed: ClaimTimer = {
    at: instantAt(date, window.to + stillExpected),
    name: `${date}-${window.from}-slot-missed`,
    series: 'slot',
    act: { happens: 'slot-missed', kind: 'slot-missed' },
  };
  return [
    ...timer('slot-tomorrow', eveningBefore, instantAt(date, 0)),
    ...timer('slot-soon', window.from - fixedBefore, begins),
    ...(claim.state === 'handing-over' ? [] : [missed]),
  ];
};
