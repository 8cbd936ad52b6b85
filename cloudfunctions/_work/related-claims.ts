import type { JudgedForm } from '../../contracts/claim-form';
import type { Claim } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';
import { oneOf } from '../_platform/database-guard';
import { token } from './tokens';

/** More claims than one thing has in its life. */
const relatedCap = 50;

/** Claims of the store that share sold item, serial or voucher number with a form: one read, or none. */
export const relatedClaims = async (cloud: Cloud, form: JudgedForm): Promise<readonly Claim[]> => {
  const { storeId, product, purchase } = form;
  const tokens = [
    ...(product.from === 'owned' ? [token(storeId, 'itemId', product.productId)] : []),
    ...(product.serial === undefined ? [] : [token(storeId, 'serial', product.serial)]),
    ...(purchase?.voucherNumber === undefined
      ? []
      : [token(storeId, 'voucherNumber', purchase.voucherNumber)]),
  ];
  if (tokens.length === 0) return [];
  return cloud.tables.claims.list({ where: { storeId, tokens: oneOf(tokens) }, limit: relatedCap });
};
