import type { Change } from '../change';
import { dayOf } from '../calendar/day';
import type { Claim } from '../claim-record';
import { happen, workers } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';
import { without } from '../review/without';
import { isSold, type Item, type SoldItem } from '../sold-item-record';
import { parcelOf, type Sent } from './parcel';

/** The replacement is with the customer, or on its way to him. Refuses with NOT_NOW, TRACKING_ODD. */
export const handReplacement = (
  claim: Claim,
  doer: Doer,
  given: { readonly serial: string; readonly sent?: Sent | undefined },
): Change => {
  const act = handling(claim, doer, workers);
  const old = claim.product.serial;
  // The same machine once more is no exchange.
  if (old === given.serial) throw new Refusal('INCOMPLETE', { field: 'serial' });
  const { custody: _custody, ...left } = without(claim, 'ended');
  const happened = happen(left, 'exchanged', act, {
    work: {
      ...claim.work,
      by: doer.customerId,
      ...(old === undefined ? {} : { oldSerial: old }),
      newSerial: given.serial,
    },
    ...(given.sent === undefined ? {} : { parcelBack: parcelOf(given.sent, doer.at) }),
  });
  return { ...happened, notices: [notify(happened.claim, 'exchanged', doer.at, doer.customerId)] };
};

/**
 * The sold item is the replacement from now on: every period begins anew on the day of the exchange.
 * `undefined` where the shop has no record of the sale.
 * @param tokens what the replacement is found by
 */
export const replaced = (
  item: Item | undefined,
  serial: string,
  tokens: readonly string[],
  now: string,
): SoldItem | undefined =>
  item && isSold(item) ? { ...item, serial, tokens, exchangedOn: dayOf(now) } : undefined;
