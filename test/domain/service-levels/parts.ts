import type { ClaimEventKind, ClaimState } from '../../../contracts/claim-state';
import type { Clock, ClockName } from '../../../contracts/service-level';
import type { Matter } from '../../../cloudfunctions/_domain/service-levels/clock-rules';
import { clocksOf } from '../../../cloudfunctions/_domain/service-levels/clocks';
import type { LoggedEvent } from '../../../cloudfunctions/_domain/service-levels/spans';
import { store } from '../parts/given';

/** Shanghai time without offset → ISO in UTC. */
export const at = (local: string) => new Date(`${local}:00+08:00`).toISOString();

/** Where an event leads, where that is not "the same". */
const leadsTo: Partial<Readonly<Record<ClaimEventKind, ClaimState>>> = {
  submitted: 'submitted',
  'review-begun': 'reviewing',
  'info-asked': 'need-info',
  'info-given': 'reviewing',
  guided: 'remote-guidance',
  'guidance-failed': 'reviewing',
  'guidance-solved': 'completed',
  approved: 'approved',
  rejected: 'rejected',
  appealed: 'submitted',
  'person-asked': 'submitted',
  booked: 'scheduled',
  rebooked: 'scheduled',
  'booking-cancelled': 'approved',
  departed: 'en-route',
  arrived: 'in-service',
  'customer-absent': 'approved',
  'shop-absent': 'approved',
  'day-closed': 'scheduled',
  'slot-missed': 'approved',
  'shipped-in': 'in-transit',
  'checked-in': 'in-service',
  'work-begun': 'in-service',
  'parts-awaited': 'parts-wait',
  'parts-arrived': 'in-service',
  repaired: 'handing-over',
  confirmed: 'completed',
  'not-repairable': 'reviewing',
  'goods-received': 'inspecting',
  'goods-differ': 'reviewing',
  'refund-begun': 'refunding',
  refunded: 'completed',
  'exchange-begun': 'exchanging',
  exchanged: 'completed',
  cancelled: 'cancelled',
  'auto-cancelled': 'cancelled',
  reopened: 'submitted',
  closed: 'closed',
  'force-closed': 'force-closed',
};

/** A log out of lines such as `2026-11-24T10:00 submitted`, in Shanghai time; a third word is where it led this time. */
export const log = (...lines: string[]): LoggedEvent[] => {
  let state: ClaimState = 'submitted';
  return lines.map((line, index) => {
    const [local = '', kind = '', led] = line.split(' ');
    state = (led as ClaimState | undefined) ?? leadsTo[kind as ClaimEventKind] ?? state;
    return { version: index + 1, at: at(local), kind: kind as ClaimEventKind, state };
  });
};

export const visit: Matter = { kind: 'repair', way: 'visit' };

/** All clocks of a name. */
export const clocksNamed = (
  name: ClockName,
  events: readonly LoggedEvent[],
  now: string,
  matter = visit,
): Clock[] => clocksOf(events, matter, store, at(now)).filter((clock) => clock.name === name);

/** The last clock of a name; fails where there is none. */
export const clockNamed = (
  name: ClockName,
  events: readonly LoggedEvent[],
  now: string,
  matter = visit,
): Clock => {
  const clocks = clocksNamed(name, events, now, matter);
  const last = clocks[clocks.length - 1];
  if (!last) throw new Error(`no clock ${name}`);
  return last;
};
