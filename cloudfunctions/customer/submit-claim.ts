import { submitClaim as contract } from '../../contracts/claim';
import { claimNumber } from '../_domain/claim-number';
import { countOne, rateId } from '../_domain/rate';
import { Refusal } from '../_domain/refusal';
import { submit, type ClaimForm } from '../_domain/submit-claim';
import { claimSummaryView } from '../_domain/view';
import { canonical } from '../_platform/canonical';
import { digest, idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';

/** The first number that is free, tried in the same order whenever the claim is; 28.6 million are there. */
const freeNumber = async (tables: TransactionTables, claimId: string): Promise<string> => {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const number = claimNumber(digest(claimId, String(attempt)));
    if (!(await tables.numbers.get(number))) return number;
  }
  throw new Error('eight claim numbers in a row are taken');
};

/** One after the other: a transaction's session takes one request at a time. */
const photosOf = async (tables: TransactionTables, form: ClaimForm) => {
  const photos = [];
  for (const { photoId } of form.photos) photos.push(await tables.photos.get(photoId));
  return photos;
};

export const submitClaim = serve(contract, ({ input: form, caller, cloud }) => {
  const { now } = cloud;
  const claimId = idFrom('clm', caller.customerId, form.key); // the same press is the same claim
  const formHash = digest(canonical(form));
  const counter = rateId(caller.customerId, 'submit-claim', now);

  return cloud.transaction(async (tables) => {
    const done = await tables.claims.get(claimId);
    if (done && done.formHash !== formHash) throw new Refusal('KEY_REUSED');
    if (done) return claimSummaryView(done);
    const rate = countOne(await tables.rates.get(counter), { id: counter, what: 'submit-claim', now });
    const customer = await tables.customers.get(caller.customerId);
    const store = await tables.stores.get(form.storeId);
    if (!customer || !store) throw new Refusal('NOT_ALLOWED');
    const { product } = form;
    const item = product.from === 'owned' ? await tables['sold-items'].get(product.productId) : undefined;
    const photos = await photosOf(tables, form);
    const number = await freeNumber(tables, claimId);

    const made = submit({ form, claimId, formHash, number, customer, store, item, photos, now });

    await tables.rates.put(rate);
    await tables.numbers.put({ _id: number, v: 1, storeId: store._id, claimId });
    await tables.claims.put(made.claim);
    await tables.contacts.put(made.contact);
    if (made.text) await tables.texts.put(made.text);
    for (const photo of made.photos) await tables.photos.put(photo);
    await tables.customers.put(made.customer);
    await tables.events.put(made.event);
    await tables.notices.put(made.notice);
    await tables.outbox.put(made.push);
    return claimSummaryView(made.claim);
  });
});
