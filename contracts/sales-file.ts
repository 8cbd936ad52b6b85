import { action } from './action';
import { storeId, text } from './fields';
import * as z from './zod';

/** Columns of a file of sales, named in Chinese or by these words in its first line; the first four are needed. */
export const saleColumns = [
  'name',
  'category',
  'price',
  'soldOn',
  'brand',
  'model',
  'serial',
  'condition',
  'disclosed',
  'mode',
  'invoiceOn',
  'deliveredOn',
  'installedOn',
  'voucherNumber',
  'guaranteeMonths',
  'makerMonths',
  'mainPartMonths',
  'extendedMonths',
  'buyerName',
  'buyerPhone',
] as const;
export const saleColumn = z.enum(saleColumns);
export type SaleColumn = z.output<typeof saleColumn>;

/** What can be wrong with a cell, or with the file where `column` is absent. */
export const rowErrorCodes = [
  /** The file: nothing in it; neither UTF-8 nor GBK; a quote that never closes; more rows than one call takes. */
  'empty',
  'not-text',
  'open-quote',
  'too-many-rows',
  /** The first line: a needed column is absent, or one stands twice. */
  'column-missing',
  'column-twice',
  /** A row: more cells than the first line has. */
  'too-many-cells',
  /** A cell. */
  'missing',
  'too-long',
  'bad-characters',
  'unknown-choice',
  'bad-price',
  'bad-number',
  'bad-day',
  'day-in-future',
  'day-before-sale',
  'bad-serial',
  'bad-voucher',
  'bad-phone',
  /** Second-hand goods whose condition is not told. */
  'not-disclosed',
  /** The same serial number on the same day twice. */
  'serial-twice',
  /** Sold after the sale of the model was stopped. */
  'on-hold',
] as const;
export const rowErrorCode = z.enum(rowErrorCodes);
export type RowErrorCode = z.output<typeof rowErrorCode>;

/** `row` as a spreadsheet counts: the first line is 1. */
export const rowError = z.object({
  row: z.number().int(),
  column: saleColumn.optional(),
  code: rowErrorCode,
});
export type RowError = z.output<typeof rowError>;

export const maxSaleRows = 1_000;

/**
 * Sales records out of a spreadsheet, all or nothing: with one error nothing is kept, and the first hundred errors
 * come back. The same file again, or rows that are known already, change nothing.
 */
export const importSoldItems = action({
  server: 'staff',
  name: 'import-sold-items',
  input: z.strictObject({
    storeId,
    file: z.union([
      /** As pasted. */
      z.strictObject({ text: text(90_000).regex(/[\r\n]/) }),
      /** The file's bytes: UTF-8 or GBK, at most 67 KB. */
      z.strictObject({
        base64: z
          .string()
          .max(90_000)
          .regex(/^[0-9A-Za-z+/]+={0,2}$/),
      }),
    ]),
  }),
  output: z.object({
    /** Rows below the first line. */
    rows: z.number().int(),
    /** New items; 0 where there is an error. */
    added: z.number().int(),
    /** Rows that were there before. */
    known: z.number().int(),
    /** Not all items can be seen yet; they will be within a minute or two. */
    inWork: z.boolean(),
    errors: z.array(rowError),
  }),
});
