import { categories, condition } from '../../../contracts/category';
import { voucherNumber } from '../../../contracts/claim-form';
import { day, phone, serial, text } from '../../../contracts/fields';
import { saleMode } from '../../../contracts/product-file';
import type { RowErrorCode } from '../../../contracts/sales-file';
import * as z from '../../../contracts/zod';
import choices from './choices.json';

/** What a cell says, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly code: RowErrorCode };

/** Full-width digits, letters and signs as plain ones; of a Chinese keyboard both come. */
const plain = (cell: string): string => cell.normalize('NFKC').trim();

const by = <T>(schema: z.ZodType<T>, value: unknown, code: RowErrorCode): Read<T> => {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { code };
};

/** Words for people. Control characters are refused; a formula is a text like any other. */
export const readText =
  (max: number) =>
  (cell: string): Read<string> =>
    cell.length > max ? { code: 'too-long' } : by(text(max), cell, 'bad-characters');

const readChoice =
  <T extends string>(words: Readonly<Record<string, string>>, codes: readonly T[]) =>
  (cell: string): Read<T> => {
    const written = plain(cell).toLowerCase();
    const meant = words[written] ?? written;
    const found = codes.find((code) => code === meant);
    return found === undefined ? { code: 'unknown-choice' } : { value: found };
  };
export const readCategory = readChoice(choices.category, categories);
export const readCondition = readChoice(choices.condition, condition.options);
export const readMode = readChoice(choices.mode, saleMode.options);

/** Yuan with at most two decimals, `3,299.00` or with a sign of currency, to fen; up to a million. */
export const readPrice = (cell: string): Read<number> => {
  const written = plain(cell)
    .replace(/^[\u00a5$]\s*/, '')
    .replace(/\u5143$/, '')
    .trimEnd();
  const found = /^(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/.exec(written);
  if (!found) return { code: 'bad-price' };
  const [, yuan = '', part = ''] = found;
  const fen = Number(yuan.split(',').join('')) * 100 + Number(part.padEnd(2, '0'));
  return fen > 100_000_000 ? { code: 'bad-price' } : { value: fen };
};

/** `2026-09-06`, `2026/9/6`, `2026.9.6`, with the signs for year, month and day, or `20260906`; a time is dropped. */
export const readDay = (cell: string): Read<string> => {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?(?:[ T]\d{1,2}:[\d:.]{1,12})?$/.exec(
      plain(cell),
    ) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain(cell)) ??
    [];
  return by(day, `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, 'bad-day');
};

/** Months, or years with their sign; at most twenty years. */
export const readMonths = (cell: string): Read<number> => {
  const [, count, unit] = /^(\d{1,3})\s?(\u4e2a?\u6708|\u5e74)?$/.exec(plain(cell)) ?? [];
  if (count === undefined) return { code: 'bad-number' };
  const months = Number(count) * (unit === '\u5e74' ? 12 : 1);
  return months > 240 ? { code: 'bad-number' } : { value: months };
};

export const readSerial = (cell: string): Read<string> => by(serial, plain(cell), 'bad-serial');
export const readVoucher = (cell: string): Read<string> => by(voucherNumber, plain(cell), 'bad-voucher');

/** Blanks and the country's code may stand in it. */
export const readPhone = (cell: string): Read<string> => {
  const digits = plain(cell)
    .replace(/\s/g, '')
    .replace(/^(\+|00)86-?/, '');
  return by(phone, /^1[\d-]+$/.test(digits) ? digits.split('-').join('') : digits, 'bad-phone');
};
