import { submitClaim as contract } from '../../contracts/claim';
import { claimNumber } from '../_domain/claim-number';
import { Refusal } from '../_domain/refusal';
import { submit } from '../_domain/submit-claim';
import { claimSummaryView } from '../_domain/view';
import { canonical } from '../_platform/canonical';
import { digest, idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { relatedClaims } from '../_work/related-claims';
import { tokensOf } from '../_work/tokens';

export const submitClaim = serve(contract, async ({ input: form, caller, cloud }) => {
  const { now } = cloud;
  const claimId = idFrom('clm', caller.customerId, form.key); // the same press is the same claim
  const formHash = digest(canonical(form));
  const photos = await cloud.tables.photos.getMany(form.photos.map(({ photoId }) => photoId));
  const held = await checkWords(cloud, caller, {
    'product.name': form.product.from === 'described' ? form.product.name : undefined,
    'fault.words': form.fault?.words,
    wishes: form.wishes,
  });
  const related = await relatedClaims(cloud, { ...form, photoKinds: [] });
  // Of 28.6 million numbers one may be taken: then the transaction fails and the next try takes another.
  let attempt = 0;

  return cloud.transaction(async (tables) => {
    const done = await tables.claims.get(claimId);
    if (done && done.formHash !== formHash) throw new Refusal('KEY_REUSED');
    if (done) return claimSummaryView(done);
    const customer = await tables.customers.get(caller.customerId);
    const store = await tables.stores.get(form.storeId);
    if (!customer || !store) throw new Refusal('NOT_ALLOWED');
    const { product } = form;
    const item = product.from === 'owned' ? await tables['sold-items'].get(product.productId) : undefined;
    const number = claimNumber(digest(claimId, String(attempt)));
    attempt += 1;
    const tokens = tokensOf(form.storeId, {
      number,
      serial: product.from === 'owned' ? item?.serial : product.serial,
      voucherNumber: form.purchase?.voucherNumber,
      itemId: item?._id,
      name: form.contact.name,
      phone: form.contact.phone,
    });

    const made = submit({
      form,
      claimId,
      formHash,
      number,
      tokens,
      customer,
      store,
      item,
      held,
      photos,
      related,
      now,
    });

    await tables.contacts.insert(made.contact);
    await tables.claims.put(made.claim);
    await tables.customers.put(made.customer);
    await tables.events.insert(made.event);
    await tables.notices.put(made.notice);
    return claimSummaryView(made.claim);
  });
});
