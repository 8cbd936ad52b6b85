import type { StaffClaim } from '../../../contracts/review';
import { staffClaim as words } from '../../shared/words/staff-claim';
import type { LikelyCall } from '../calls/call-sheet';

/** What a call about a claim is likely to be for: to make good that somebody waited in vain; otherwise it is open. */
export const likelyCall = ({ makeGoodFen, authorityFen }: StaffClaim): LikelyCall => ({
  ...(makeGoodFen === undefined
    ? {}
    : {
        purpose: 'make-good' as const,
        offer: { words: words.makeGoodOffer, yuan: String(makeGoodFen / 100) },
      }),
  ...(authorityFen === undefined ? {} : { authorityFen }),
});
