import type { PhotoKind } from '../../../contracts/photo';
import type { Category } from '../../../contracts/product';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { asksCondition, asksFault, asksReason } from './asks';

export type PhotoSectionName = 'fault' | 'product' | 'packaging' | 'voucher' | 'nameplate';

/** One heading of the page with photos, and which kinds stand under it, the likeliest first. */
export interface PlannedSection {
  readonly name: PhotoSectionName;
  readonly kinds: readonly PhotoKind[];
}

/** Who bought over the internet has an order; everybody else a receipt. */
const voucherKinds = ({ purchase }: ClaimDraft): readonly PhotoKind[] =>
  purchase.channel === 'online'
    ? ['order', 'voucher', 'payment', 'warranty-card']
    : ['voucher', 'order', 'payment', 'warranty-card'];

const withoutNameplate: readonly Category[] = ['furniture', 'clothing', 'cosmetics', 'service'];
export const hasNameplate = (category: Category): boolean => !withoutNameplate.includes(category);

/**
 * Which photos help, by kind, category and reason; none has to be there. Photos taken before the answers changed keep
 * their heading: `taken` are the kinds that there are.
 */
export const photoPlan = (draft: ClaimDraft, taken: readonly PhotoKind[]): readonly PlannedSection[] => {
  const category = draft.category ?? 'other';
  const plan: PlannedSection[] = [];
  const has = (kind: PhotoKind): boolean => taken.includes(kind);
  if (asksFault(draft) || has('fault')) plan.push({ name: 'fault', kinds: ['fault'] });
  if ((asksReason(draft) && category !== 'service') || has('product'))
    plan.push({ name: 'product', kinds: ['product'] });
  if ((asksCondition(draft) && draft.returning.packaging !== 'missing') || has('packaging'))
    plan.push({ name: 'packaging', kinds: ['packaging'] });
  plan.push({ name: 'voucher', kinds: voucherKinds(draft) });
  if (hasNameplate(category) || has('nameplate')) plan.push({ name: 'nameplate', kinds: ['nameplate'] });
  return plan;
};
