import type { JudgedForm } from '../../contracts/claim-form';
import type { Claim } from './claim-record';
import { type IntakeFlag, intakeFlags } from './intake-flag';
import type { Item } from './sold-item-record';

const isSameThing = (claim: Claim, form: JudgedForm, item: Item | undefined): boolean => {
  if (item) return claim.product.productId === item._id || claim.product.serial === item.serial;
  return form.product.from === 'described' && form.product.serial !== undefined
    ? claim.product.serial === form.product.serial
    : false;
};

/**
 * Compares a form with the claims that share its serial, sold item or voucher number.
 * @param related such claims of the store, of whatever customer
 */
export const checkIntake = (
  form: JudgedForm,
  item: Item | undefined,
  related: readonly Claim[],
): { readonly flags: readonly IntakeFlag[]; readonly same: readonly Claim[] } => {
  const same = related.filter((claim) => isSameThing(claim, form, item));
  const voucher = form.purchase?.voucherNumber;
  const scanned = form.product.from === 'owned' ? form.product.serial : undefined;
  const found: Readonly<Record<IntakeFlag, boolean>> = {
    'open-same-item': same.some((claim) => !claim.done),
    'voucher-used':
      voucher !== undefined &&
      related.some((claim) => claim.purchase?.voucherNumber === voucher && !same.includes(claim)),
    'serial-differs': scanned !== undefined && item?.serial !== undefined && scanned !== item.serial,
  };
  return { flags: intakeFlags.filter((flag) => found[flag]), same };
};
