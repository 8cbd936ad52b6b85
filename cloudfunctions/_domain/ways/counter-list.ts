import type { listCounterDay } from '../../../contracts/counter';
import type { OutputOf } from '../../../contracts/action';
import type { Claim } from '../claim-record';
import { holdsSlot } from '../past-visits';
import type { CounterDay } from './counter-day';

type Expected = OutputOf<typeof listCounterDay>['expected'][number];

/** How long a place is where the claim does not know it any more, since he has come. Minutes. */
const usual = 60;

/**
 * Who is expected at the counter on a date, the earliest first. A place stays where its goods came in time; then the
 * claim has no booking any more, and he has been here.
 */
export const expectedOn = (
  date: string,
  booked: CounterDay['booked'],
  claims: readonly Claim[],
): Expected[] =>
  [...booked]
    .sort((one, other) => one.from - other.from || (one.claimId < other.claimId ? -1 : 1))
    .flatMap(({ claimId, from, fetches = false }) => {
      const claim = claims.find(({ _id }) => _id === claimId);
      if (!claim) return [];
      const waits = holdsSlot(claim) && claim.visit?.date === date && claim.visit.window.from === from;
      const to = waits ? (claim.visit?.window.to ?? from + usual) : from + usual;
      const { number, product, kind } = claim;
      return [
        {
          claimId,
          number,
          productName: product.name,
          category: product.category,
          kind,
          from,
          to,
          came: !waits,
          fetches,
        },
      ];
    });
