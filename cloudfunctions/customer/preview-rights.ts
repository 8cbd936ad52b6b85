import { previewRights as contract } from '../../contracts/preview';
import { factsOfClaim } from '../_domain/facts-of-claim';
import { checkIntake } from '../_domain/intake-checks';
import { judge } from '../_domain/policy/judge';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { relatedClaims } from '../_work/related-claims';

export const previewRights = serve(contract, async ({ input: form, caller, cloud }) => {
  const { product } = form;
  const [store, item, related] = await Promise.all([
    cloud.tables.stores.get(form.storeId),
    product.from === 'owned' ? cloud.tables['sold-items'].get(product.productId) : undefined,
    relatedClaims(cloud, form),
  ]);
  const isMine = item?.customerId === caller.customerId && item.storeId === form.storeId;
  if (!store || (product.from === 'owned' && !isMine)) throw new Refusal('NOT_ALLOWED');
  const { same } = checkIntake(form, item, related);
  // Repairs of a thing that is not bound to the caller are no business of his: a serial alone is no proof.
  const known = isMine ? same : same.filter((claim) => claim.customerId === caller.customerId);
  return {
    judgement: judge(factsOfClaim({ form, item, store, same: known, at: cloud.now })),
    open: known
      .filter((claim) => !claim.done && claim.customerId === caller.customerId)
      .map(({ _id, number }) => ({ claimId: _id, number })),
  };
});
