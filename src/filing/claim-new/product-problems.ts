import { claimedProduct, purchase } from '../../../contracts/claim-form';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { today } from '../../shared/format';
import { wizard } from '../../shared/words/wizard';

export const productFields = ['category', 'name', 'serial', 'channel', 'on', 'voucherNumber'] as const;
export type ProductField = (typeof productFields)[number];
export type ProductProblems = Partial<Record<ProductField, string | undefined>>;

const ofProduct = ({ category, name, serial }: ClaimDraft['described']) =>
  claimedProduct.safeParse({
    from: 'described',
    category,
    name,
    ...(serial.trim() === '' ? {} : { serial }),
  });

/** Nothing has to be known but where it was bought, and that only where it is to go back. */
const ofPurchase = ({ channel, on, voucherNumber }: ClaimDraft['purchase'], isReturning: boolean) =>
  (isReturning ? purchase : purchase.partial()).safeParse({
    ...(channel === undefined ? {} : { channel }),
    ...(on === '' ? {} : { on }),
    ...(voucherNumber.trim() === '' ? {} : { voucherNumber }),
  });

/** What the typed product is for the shop, if it is complete. */
export const describedProduct = ({ described }: ClaimDraft): ClaimDraft['product'] =>
  ofProduct(described).data;

/** What to do about each field of the described product that the shop would refuse. */
export const productProblems = (draft: ClaimDraft): ProductProblems => {
  const parsed = [ofProduct(draft.described), ofPurchase(draft.purchase, draft.kind !== 'repair')];
  const wrong = parsed.flatMap(({ error }) => error?.issues.map(({ path }) => path[0]) ?? []);
  if (draft.purchase.on > today()) wrong.push('on');
  const problems: ProductProblems = {};
  for (const field of productFields) if (wrong.includes(field)) problems[field] = wizard.errors[field];
  return problems;
};
