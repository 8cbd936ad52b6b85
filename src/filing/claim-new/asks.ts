import {
  type ClaimKind,
  type ReturnReason,
  type Way,
  returnReason,
  waysOf,
} from '../../../contracts/claim-form';
import { type Trigger, triggers } from '../../../contracts/fault';
import { type Category, categories } from '../../../contracts/product';
import type { ClaimDraft } from '../../shared/draft/claim-draft';

/*
 * What the form asks, by kind, category and reason: nothing else is asked, and nothing else is sent.
 */

/** Reasons for which nothing has to be faulty; `_domain/submit-claim.ts` has the same. */
const faultless: readonly ReturnReason[] = ['no-reason', 'wrong-item', 'missing-parts'];

const digital: readonly Category[] = ['phone', 'computer'];
const wornOrUsedUp: readonly Category[] = ['clothing', 'cosmetics', 'service'];
const carried: readonly Category[] = [...digital, 'clothing', 'cosmetics'];
const sealed: readonly Category[] = carried;

type Told = Pick<ClaimDraft, 'kind' | 'category' | 'returning'>;

/** Whether it comes back to the shop for good. */
const isReturning = ({ kind }: Told): boolean => kind === 'return' || kind === 'exchange';

/** Kinds of goods that a kind of claim is for: work that was done cannot be exchanged. */
export const categoriesFor = (kind: ClaimKind): readonly Category[] =>
  kind === 'exchange' ? categories.filter((category) => category !== 'service') : categories;

/** Why it may go back; only money comes back without a reason. */
export const reasonsFor = (kind: ClaimKind): readonly ReturnReason[] =>
  kind === 'return' ? returnReason.options : returnReason.options.filter((reason) => reason !== 'no-reason');

export const asksReason = isReturning;
export const asksFault = (told: Told): boolean =>
  !isReturning(told) || (told.returning.reason !== undefined && !faultless.includes(told.returning.reason));
/** What arrived damaged was so from the first day. */
export const asksBegan = (told: Told): boolean =>
  asksFault(told) && told.returning.reason !== 'damaged-on-arrival';
export const asksSeal = (told: Told): boolean =>
  isReturning(told) && told.category !== undefined && sealed.includes(told.category);
/** Work that was done has neither box nor traces of use. */
export const asksCondition = (told: Told): boolean => isReturning(told) && told.category !== 'service';

/** What may have happened just before; nothing that cannot happen to such a thing. */
export const triggersFor = (category: Category): readonly Trigger[] => {
  if (wornOrUsedUp.includes(category)) return [];
  if (category === 'furniture') return ['fall', 'water', 'moved', 'own-repair'];
  if (digital.includes(category)) return ['fall', 'water', 'own-repair'];
  return triggers.filter((trigger) => trigger !== 'fall');
};

/** How it gets to the shop or the shop to it, the usual way first. */
export const waysFor = (kind: ClaimKind, category: Category): readonly Way[] => {
  // Work that was done is done again on the spot, or talked about at the shop.
  if (category === 'service') return kind === 'repair' ? ['visit', 'shop'] : ['shop'];
  const usual: Way = carried.includes(category) ? 'shop' : kind === 'repair' ? 'visit' : 'pickup';
  return [usual, ...waysOf[kind].filter((way) => way !== usual)];
};

/** As chosen, else the usual way; one that does not fit the kind any more counts as not chosen. */
export const wayOf = ({ kind = 'repair', category = 'other', way }: ClaimDraft): Way => {
  const ways = waysFor(kind, category);
  return way !== undefined && ways.includes(way) ? way : (ways[0] ?? 'shop');
};
