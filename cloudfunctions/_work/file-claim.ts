import type { ClaimForm, FormWords } from '../../contracts/claim-form';
import { claimNumber } from '../_domain/claim-number';
import type { Claim } from '../_domain/claim-record';
import type { Customer } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Item } from '../_domain/sold-item-record';
import { submit, type Submission } from '../_domain/submit-claim';
import type { Cloud } from '../_platform/cloud';
import { canonical } from '../_platform/canonical';
import { digest } from '../_platform/ids';
import type { TransactionTables } from '../_platform/tables';
import { whereIs } from './where-is';
import { relatedClaims } from './related-claims';
import { tokensOf } from './tokens';

/** A claim on its way in, for oneself or on somebody's behalf. */
export interface Filing {
  readonly form: ClaimForm;
  /** Follows from who sends it and the form's key: the same press is the same claim. */
  readonly claimId: string;
  /** Words of the form that WeChat did not let pass. */
  readonly held: readonly FormWords[];
  /** Whose it is; nothing where there is no such person. */
  readonly customerOf: (tables: TransactionTables) => Promise<Customer | undefined> | Customer;
  readonly intake?: NonNullable<Submission['intake']>;
}

/** The name of a thing that its owner added goes with it into the claim. */
const wordsHeld = (held: readonly FormWords[], item: Item | undefined): readonly FormWords[] =>
  item?.origin === 'customer' && item.nameHeld ? [...held, 'product.name'] : held;

/**
 * Files a claim in one transaction: load, decide, save. The same form again answers the claim as it is; another form
 * with its key is refused with KEY_REUSED.
 */
export const fileClaim = async (cloud: Cloud, filing: Filing): Promise<Claim> => {
  const { form, claimId, held, intake } = filing;
  const { now } = cloud;
  const formHash = digest(canonical(intake ? { form, ...intake } : form));
  const photos = await cloud.tables.photos.getMany(form.photos.map(({ photoId }) => photoId));
  const related = await relatedClaims(cloud, { ...form, photoKinds: [] });
  const located = await whereIs(cloud, form);
  // Of 28.6 million numbers one may be taken: then the transaction fails and the next try takes another.
  let attempt = 0;

  return cloud.transaction(async (tables) => {
    const done = await tables.claims.get(claimId);
    if (done && done.formHash !== formHash) throw new Refusal('KEY_REUSED');
    if (done) return done;
    const customer = await filing.customerOf(tables);
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
      held: wordsHeld(held, item),
      photos,
      related,
      where: located?.where,
      remote: located?.remote,
      now,
      ...(intake === undefined ? {} : { intake }),
    });

    await tables.contacts.insert(made.contact);
    const claim = made.byRules?.claim ?? made.claim;
    await tables.claims.put(claim);
    await tables.events.insert(made.event);
    if (made.byRules) await tables.events.insert(made.byRules.event);
    // Nobody has neither a file nor an inbox.
    if (intake === undefined) {
      await tables.customers.put(made.customer);
      await tables.notices.put(made.notice);
    }
    for (const notice of made.byRules?.notices ?? []) await tables.notices.put(notice);
    return claim;
  });
};
