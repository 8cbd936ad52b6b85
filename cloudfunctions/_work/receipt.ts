import { codeFrom, digest, idFrom } from '../_platform/ids';

/** The receipt follows from the form's key, which only the phone knows: sent again, the form gets the same one. */
export const receiptOf = (key: string): string => codeFrom(digest('receipt', key));

/** The complaint that a receipt opens; the receipt itself is kept nowhere. */
export const receiptId = (receipt: string): string => idFrom('cpl', 'receipt', receipt);
