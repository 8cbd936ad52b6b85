import { bookVisit as contract } from '../../contracts/booking';
import { book } from '../_domain/booking/book';
import { serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { placeVisit } from '../_work/place-visit';

export const bookVisit = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId, version, date, window, words } = input;
  const { customerId } = caller;
  const held = words !== undefined && (await checkWords(cloud, caller, { words })).length > 0;
  const slot = { date, window };
  const claim = await placeVisit(
    cloud,
    { claimId, version, kind: 'booked', customerId },
    slot,
    (one) => one.customerId === customerId,
    (one, where) => {
      const change = book(one, { at: cloud.now, by: 'customer', customerId }, slot, { where, words });
      return change.text && held ? { ...change, text: { ...change.text, held } } : change;
    },
  );
  return {
    version: claim.version,
    slot: { date: claim.visit?.date ?? date, window: claim.visit?.window ?? window },
  };
});
