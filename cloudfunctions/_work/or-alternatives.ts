import type { Slot } from '../../contracts/counter';
import type { Claim } from '../_domain/claim-record';
import { Refusal } from '../_domain/refusal';
import { nearestSlots } from '../_domain/ways/counter-day';
import type { Cloud } from '../_platform/cloud';
import { readFortnight } from './counter-week';

/**
 * What booking a time at the counter comes to, or, where somebody was faster, the nearest three that are free.
 * @param mayKnow whether the caller may know of the claim; NOT_ALLOWED otherwise
 */
export const orAlternatives = async <T>(
  cloud: Cloud,
  wish: { readonly claimId: string; readonly date: string; readonly from: number },
  mayKnow: (claim: Claim) => boolean,
  book: () => Promise<T>,
): Promise<T | { outcome: 'taken'; alternatives: Slot[] }> => {
  try {
    return await book();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'SLOT_TAKEN') throw error;
    const claim = await cloud.tables.claims.get(wish.claimId);
    if (!claim || !mayKnow(claim)) throw new Refusal('NOT_ALLOWED');
    const days = await readFortnight(cloud, claim.storeId, claim._id);
    return { outcome: 'taken', alternatives: nearestSlots(days, wish.date, wish.from) };
  }
};
