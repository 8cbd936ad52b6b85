import type { Way } from '../../../../contracts/claim-form';
import type { Claim, EventRecord } from '../../../../cloudfunctions/_domain/claim-record';
import { eventOf } from '../../../../cloudfunctions/_domain/event';
import { standing } from '../../../../cloudfunctions/_domain/lifecycle';
import { lookAfter } from '../../../../cloudfunctions/_domain/timers/look-after';
import { claim as given, store, team } from '../../parts/given';
import { at, log } from '../../service-levels/parts';

export const shop = {
  store,
  team: team({ jing: ['manager'], yun: ['customer-service'], shun: ['owner', 'technician'] }),
};

/** A claim that lived through the log, looked after until just before its last event. */
export const lived = (
  lines: readonly string[],
  way: Way = 'shop',
): { claim: Claim; events: EventRecord[] } => {
  const events = log(...lines).map((line) =>
    eventOf(
      { ...given, way, ...standing(line.state), version: line.version },
      { ...line, by: 'staff', customerId: 'cus_yun' },
    ),
  );
  const last = events[events.length - 1];
  if (!last) throw new Error('an empty log');
  return { events, claim: { ...given, way, ...standing(last.state), version: last.version, dueAt: last.at } };
};
export const look = (lines: readonly string[], now: string, way?: Way) => {
  const { claim, events } = lived(lines, way);
  return lookAfter(claim, events, shop, at(now));
};
/** What the customer is told. */
export const toldIn = ({ notices }: ReturnType<typeof lookAfter>) =>
  notices.filter(({ customerId }) => customerId === given.customerId).map(({ kind }) => kind);

export const asked = [
  '2026-11-24T10:00 submitted',
  '2026-11-24T10:30 review-begun',
  '2026-11-24T11:00 info-asked',
];
