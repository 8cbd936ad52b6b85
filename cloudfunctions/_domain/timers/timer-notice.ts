import type { NoticeKind } from '../../../contracts/notice';
import type { Claim, NoticeRecord } from '../claim-record';
import { notify } from '../notice';

interface Telling {
  /** Of the timer: with claim and person it makes the notice exactly one. */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly at: string;
  /** Whom, by customer id; else the claim's customer. */
  readonly to?: string;
  /** The moment that it is about; else the moment of telling. */
  readonly until?: string;
}

/** A notice that time alone brings about; its id names claim, timer and person, not the claim's version. */
export const timerNotice = (
  claim: Claim,
  { name, kind, at, to = claim.customerId, until }: Telling,
): NoticeRecord => ({
  ...notify(claim, kind, at),
  _id: `ntc_${claim._id.slice(4)}_${name}_${to.slice(4)}`,
  customerId: to,
  answerBy: until ?? at,
});
