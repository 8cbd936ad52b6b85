import type { Courier } from '../../../contracts/handling';
import { textOf, type Change } from '../change';
import type { Claim, Parcel } from '../claim-record';
import { happen, workers, type Act } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';

/**
 * What each courier prints on its slips, as far as their public pages tell: wide enough for every number of theirs,
 * narrow enough that a telephone number or half a number is noticed.
 */
const formats: Readonly<Record<Courier, RegExp>> = {
  sf: /^(SF\d{12,13}|\d{12}|\d{15})$/,
  jd: /^JD[0-9A-Z]{10,18}(-\d{1,3}){0,3}$/,
  zto: /^\d{12,15}$/,
  yto: /^(YT\d{13,15}|\d{12,18})$/,
  sto: /^\d{12,15}$/,
  yunda: /^\d{13,15}$/,
  jt: /^JT\d{13}$/,
  ems: /^(\d{13}|[A-Z]{2}\d{9}[A-Z]{2})$/,
  deppon: /^(DPK\d{12,14}|\d{9,12})$/,
  other: /^[0-9A-Z-]{6,30}$/,
};

export interface Sent {
  readonly courier: Courier;
  readonly number: string;
}

/** A parcel under way. Refuses with TRACKING_ODD where this courier has no such numbers. */
export const parcelOf = ({ courier, number }: Sent, at: string): Parcel => {
  const printed = number.toUpperCase();
  if (!formats[courier].test(printed)) throw new Refusal('TRACKING_ODD', { field: 'number' });
  return { courier, number: printed, at };
};

/** Whether the goods of this claim may be sent: a repair decided so, and every return and exchange. */
export const comesByCourier = ({ approval }: Claim): boolean =>
  approval !== undefined &&
  (approval.way === 'mail' ||
    approval.way === 'factory' ||
    approval.remedy === 'return' ||
    approval.remedy === 'exchange');

/** The customer has sent the goods, or says the number once more. Refuses with NOT_NOW, TRACKING_ODD. */
export const shipIn = (claim: Claim, act: Act, sent: Sent): Change => {
  if (!comesByCourier(claim)) throw new Refusal('NOT_NOW');
  return happen(claim, 'shipped-in', act, { parcelIn: parcelOf(sent, act.at) });
};

/** The repaired goods leave the shop. Refuses with NOT_NOW, TRACKING_ODD. */
export const shipBack = (claim: Claim, doer: Doer, sent: Sent): Change => {
  const act = handling(claim, doer, workers);
  const { custody: _custody, ...left } = claim;
  const happened = happen(left, 'shipped-back', act, { parcelBack: parcelOf(sent, act.at) });
  return {
    ...happened,
    ...textOf(happened, {}),
    notices: [notify(happened.claim, 'shipped-back', doer.at, doer.customerId)],
  };
};
