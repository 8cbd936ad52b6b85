import { maxSaleRows, type RowError } from '../../../contracts/sales-file';
import type { ImportedSale } from '../import-record';
import { readCsv } from './csv';
import { readHeadings } from './read-headings';
import { readRow } from './read-row';

/** Errors that come back; more help nobody. */
export const errorCap = 100;

/** A whole file: every row as a sale, or what is wrong. */
export interface ReadSales {
  /** Rows below the first line. */
  readonly rows: number;
  /** Empty where there is an error. */
  readonly sales: readonly ImportedSale[];
  /** Of each sale the row that it stands in. */
  readonly rowOf: readonly number[];
  readonly errors: readonly RowError[];
}

const failed = (rows: number, errors: readonly RowError[]): ReadSales => ({
  rows,
  sales: [],
  rowOf: [],
  errors: errors.slice(0, errorCap),
});

/** The same serial number twice on a day is one sale written down twice. */
const twice = (sales: readonly ImportedSale[], rowOf: (at: number) => number): RowError[] => {
  const seen = new Set<string>();
  return sales.flatMap(({ sale: { serial, soldOn } }, at) => {
    if (serial === undefined) return [];
    const key = `${serial.toUpperCase()} ${soldOn}`;
    if (seen.has(key)) return [{ row: rowOf(at), column: 'serial' as const, code: 'serial-twice' as const }];
    seen.add(key);
    return [];
  });
};

/**
 * Reads a file of sales whole before anything is kept: all rows, or every error (at most a hundred).
 * @param text as decoded; see `decode`
 * @param today `YYYY-MM-DD` at +08:00
 */
export const readSales = (text: string, today: string): ReadSales => {
  const csv = readCsv(text);
  if ('openQuoteAt' in csv) return failed(0, [{ row: csv.openQuoteAt, code: 'open-quote' }]);
  const [first, ...lines] = csv.rows;
  if (!first || lines.length === 0) return failed(0, [{ row: 1, code: 'empty' }]);
  if (lines.length > maxSaleRows) return failed(lines.length, [{ row: 1, code: 'too-many-rows' }]);
  const { places, errors } = readHeadings(first.cells);
  if (errors.length > 0) return failed(lines.length, errors);

  const wrong: RowError[] = [];
  const sales: ImportedSale[] = [];
  const rowOf: number[] = [];
  for (const line of lines) {
    if (
      line.cells.length > first.cells.length &&
      line.cells.slice(first.cells.length).some((cell) => cell !== '')
    ) {
      wrong.push({ row: line.row, code: 'too-many-cells' });
      continue;
    }
    const read = readRow(line, places, today);
    if ('sale' in read) {
      sales.push(read);
      rowOf.push(line.row);
    } else wrong.push(...read);
  }
  wrong.push(...twice(sales, (at) => rowOf[at] ?? 1));
  return wrong.length > 0 ? failed(lines.length, wrong) : { rows: lines.length, sales, rowOf, errors: [] };
};
