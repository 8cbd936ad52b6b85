import type { Change } from '../change';
import type { Claim } from '../claim-record';
import type { Act } from '../lifecycle';
import { notify } from '../notice';
import type { StoreRecord } from '../records';
import { isSold, type Item } from '../sold-item-record';
import { approved, letterOf } from './approve';
import { askedFor } from './due';

/** What a claim is approved on without a person. */
export interface Known {
  readonly store: Pick<StoreRecord, 'autoApprove'>;
  readonly item: Item | undefined;
}

/** The store's own record says that it sold this very thing to this very customer. */
const isBound = ({ customerId, product }: Claim, item: Item | undefined): boolean =>
  item !== undefined &&
  isSold(item) &&
  item._id === product.productId &&
  customerId !== '' &&
  item.customerId === customerId;

/** Nobody has to look at it for another reason. */
const needsNobody = ({ flags, urgent, wantsPerson, held, intake }: Claim): boolean =>
  flags.length === 0 && !urgent && !wantsPerson && held === undefined && intake === undefined;

const rightOf = ({ judgement, kind }: Claim) =>
  judgement.result.entitlements.find((one) => one.remedy === askedFor[kind]);

/** Whether the rules alone may take the claim on: a plain repair of what the store sold, where the store lets them. */
export const isPlain = (claim: Claim, { store, item }: Known): boolean =>
  store.autoApprove &&
  claim.kind === 'repair' &&
  claim.judgement.result.verdict === 'eligible' &&
  rightOf(claim)?.payer === 'store' &&
  isBound(claim, item) &&
  needsNobody(claim);

/**
 * Approves a claim that was just filed, where it is plain; `undefined` leaves it to a person, and nothing is ever
 * rejected here. The customer may ask for a person all the same (PIPL art. 24 ¶3).
 * @param at ISO instant of filing
 */
export const approveByRules = (claim: Claim, known: Known, at: string): Change | undefined => {
  const right = rightOf(claim);
  if (!right || !isPlain(claim, known)) return undefined;
  const act: Act = { at, by: 'system', customerId: '' };
  const { remedy, payer, freight } = right;
  const letter = letterOf(claim, { remedy, way: claim.way, payer, freight }, act);
  const happened = approved(claim, act, letter);
  return { ...happened, notices: [notify(happened.claim, 'approved', at)] };
};
