import { isClaimNumber } from './claim-number';

/** What written words may be; each is looked up as exactly that. */
export interface Reading {
  readonly as: 'number' | 'serial' | 'voucherNumber' | 'phone' | 'tail' | 'name';
  readonly written: string;
}

/** A claim's number with its dashes, however it was written. */
const numberOf = (written: string): string => {
  const bare = written.toUpperCase().replace(/[\s-]/g, '');
  return `RX-${bare.slice(2, 7)}-${bare.slice(7)}`;
};

/**
 * Everything that what was typed or scanned may mean: a claim's number, a telephone number or its last four digits, a
 * serial or voucher number, a name. Full-width characters are read as plain ones.
 */
export const readingsOf = (text: string): readonly Reading[] => {
  const written = text.normalize('NFKC').trim();
  const bare = written.replace(/[\s-]/g, '');
  if (isClaimNumber(written)) return [{ as: 'number', written: numberOf(written) }];
  const readings: Reading[] = [];
  if (/^\d{4}$/.test(bare)) readings.push({ as: 'tail', written: bare });
  if (/^(1\d{10}|0\d{9,11})$/.test(bare)) readings.push({ as: 'phone', written: bare });
  if (/^[0-9A-Za-z][0-9A-Za-z\-/.\s]{3,39}$/.test(written))
    readings.push({ as: 'serial', written }, { as: 'voucherNumber', written });
  if (/\D/.test(bare)) readings.push({ as: 'name', written });
  return readings;
};
