import { instantAt } from '../calendar/day';
import type { Claim } from '../claim-record';
import { noShowFrom } from '../dispatch/visit-ends';
import type { ClaimTimer } from './claim-timers';

/** So long whoever was there, or waited in vain, has to say so himself. Minutes. */
const saysSoWithin = 240;

/**
 * A visit to which nobody came, and nobody said so: the customer is not left waiting for it. He chooses another time,
 * and managers are told.
 */
export const visitTimers = ({ visit, state }: Claim): readonly ClaimTimer[] =>
  visit?.at === 'home' && (state === 'scheduled' || state === 'en-route')
    ? [
        {
          at: instantAt(visit.date, noShowFrom(visit) + saysSoWithin),
          name: `${visit.date}-${visit.window.from}-shop-absent`,
          series: 'visit',
          act: { happens: 'shop-absent' },
        },
      ]
    : [];
