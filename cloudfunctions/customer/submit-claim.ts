import { submitClaim as contract } from '../../contracts/claim';
import { claimSummaryView } from '../_domain/view';
import { idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { fileClaim } from '../_work/file-claim';

export const submitClaim = serve(contract, async ({ input: form, caller, cloud }) => {
  const held = await checkWords(cloud, caller, {
    'product.name': form.product.from === 'described' ? form.product.name : undefined,
    'fault.words': form.fault?.words,
    wishes: form.wishes,
  });
  const claim = await fileClaim(cloud, {
    form,
    claimId: idFrom('clm', caller.customerId, form.key), // the same press is the same claim
    held,
    customerOf: (tables) => tables.customers.get(caller.customerId),
  });
  return claimSummaryView(claim);
});
