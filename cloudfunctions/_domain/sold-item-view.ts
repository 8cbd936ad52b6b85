import type { serviceEntry } from '../../contracts/product-file';
import type { ShownSoldItem, SoldItemFile } from '../../contracts/sale';
import type * as z from '../../contracts/zod';
import type { Claim } from './claim-record';
import { defined } from './defined';
import { guaranteesOf } from './guarantees';
import { thingView } from './product-view';
import type { Team } from './records';
import type { BuyerRecord, ConditionSheet, SoldItem, Voucher } from './sold-item-record';
import { nameOf } from './names';
import { maskPhone } from './view';

const named = (team: Team | undefined, customerId: string | undefined): string | undefined =>
  customerId === undefined ? undefined : nameOf(team, customerId);

const sheetView = (sheet: ConditionSheet, team: Team | undefined) =>
  defined({
    disclosures: sheet.disclosures.map((one) => ({ ...one, photoIds: [...one.photoIds] })),
    writtenAt: sheet.writtenAt,
    person: named(team, sheet.writtenBy),
  });

const voucherView = ({ terms, ...voucher }: Voucher, guaranteeMonths: number, team: Team | undefined) =>
  defined({
    terms: { ...terms, ways: [...terms.ways] },
    guaranteeMonths,
    storeAt: voucher.storeAt,
    person: named(team, voucher.storeBy),
    customerAt: voucher.customerAt,
    valid: voucher.customerAt !== undefined,
  });

/** Sale, condition sheet and voucher, as both sides are shown them. */
export const saleView = (item: SoldItem, team: Team | undefined) => {
  const { mode, invoiceOn, deliveredOn, installedOn, exchangedOn, voucherNumber, sheet, voucher } = item;
  return defined({
    sale: defined({ mode, invoiceOn, deliveredOn, installedOn, exchangedOn, voucherNumber }),
    sheet: sheet && sheetView(sheet, team),
    voucher: voucher && voucherView(voucher, item.guaranteeMonths, team),
  });
};

/** A claim in a thing's history; with the way to it for those who may go there. */
export const serviceView = (claim: Claim, isOpenTo: boolean): z.output<typeof serviceEntry> => ({
  at: claim.submittedAt,
  kind: claim.kind,
  state: claim.state,
  symptoms: isOpenTo ? [...claim.symptoms] : [],
  ...(isOpenTo ? { claim: { claimId: claim._id, number: claim.number } } : {}),
});

export const soldItemView = (item: SoldItem): ShownSoldItem => ({
  ...thingView(item),
  origin: item.origin,
  priceFen: item.priceFen,
  soldOn: item.soldOn,
  bound: item.customerId !== undefined,
});

/** A buyer as the shop's people see him. */
export const buyerView = (buyer: BuyerRecord | undefined): Pick<SoldItemFile, 'buyer'> =>
  buyer === undefined
    ? {}
    : { buyer: defined({ name: buyer.name, phone: buyer.phone && maskPhone(buyer.phone) }) };

/** Everything the shop sees of a sold item. @param claims about it, newest first */
export const soldItemFileView = (of: {
  readonly item: SoldItem;
  readonly buyer: BuyerRecord | undefined;
  readonly team: Team | undefined;
  readonly claims: readonly Claim[];
}): SoldItemFile => ({
  ...soldItemView(of.item),
  ...saleView(of.item, of.team),
  guarantees: guaranteesOf(of.item),
  ...buyerView(of.buyer),
  binding: of.item.binding,
  holders: of.item.holders.map(({ since, until, by, boundBy, endedBy, reason }) =>
    defined({ since, until, by, person: named(of.team, endedBy ?? boundBy), reason }),
  ),
  history: of.claims.map((claim) => serviceView(claim, true)),
});
