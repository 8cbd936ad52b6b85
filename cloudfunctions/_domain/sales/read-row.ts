import type { Disclosure } from '../../../contracts/condition-sheet';
import type { RowError, SaleColumn } from '../../../contracts/sales-file';
import { defined } from '../defined';
import type { ImportedSale } from '../import-record';
import type { CsvRow } from './csv';
import * as cells from './read-cell';

/** What was told before the sale: one line, a stroke or a semicolon for each. */
const readDisclosed = (cell: string): cells.Read<readonly Disclosure[]> => {
  const lines = cell
    .split(/[;\uff1b|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 12) return { code: 'too-long' };
  const read = lines.map(cells.readText(60));
  const wrong = read.find((one) => 'code' in one);
  if (wrong) return wrong;
  return {
    value: read.flatMap((one) =>
      'value' in one ? [{ about: 'other' as const, text: one.value, affectsUse: false, photoIds: [] }] : [],
    ),
  };
};

/** Reads the cells of one row and gathers what is wrong with them. */
class RowReader {
  readonly errors: RowError[] = [];
  constructor(
    private readonly line: CsvRow,
    private readonly places: ReadonlyMap<SaleColumn, number>,
  ) {}

  wrong(column: SaleColumn, code: RowError['code']): void {
    this.errors.push({ row: this.line.row, column, code });
  }

  optional<T>(column: SaleColumn, read: (cell: string) => cells.Read<T>): T | undefined {
    const place = this.places.get(column);
    const cell = place === undefined ? '' : (this.line.cells[place] ?? '');
    if (cell === '') return undefined;
    const found = read(cell);
    if ('value' in found) return found.value;
    this.wrong(column, found.code);
    return undefined;
  }

  needed<T>(column: SaleColumn, read: (cell: string) => cells.Read<T>): T | undefined {
    const before = this.errors.length;
    const value = this.optional(column, read);
    if (value === undefined && this.errors.length === before) this.wrong(column, 'missing');
    return value;
  }
}

/**
 * A row as a sale, or everything that is wrong with it.
 * @param today `YYYY-MM-DD`; nothing is sold later
 */
export const readRow = (
  line: CsvRow,
  places: ReadonlyMap<SaleColumn, number>,
  today: string,
): ImportedSale | readonly RowError[] => {
  const row = new RowReader(line, places);
  const name = row.needed('name', cells.readText(40));
  const category = row.needed('category', cells.readCategory);
  const priceFen = row.needed('price', cells.readPrice);
  const soldOn = row.needed('soldOn', cells.readDay);
  const condition = row.optional('condition', cells.readCondition) ?? 'new';
  const disclosures = row.optional('disclosed', readDisclosed);
  const deliveredOn = row.optional('deliveredOn', cells.readDay);
  const installedOn = row.optional('installedOn', cells.readDay);
  const makerMonths = row.optional('makerMonths', cells.readMonths);
  const mainPartMonths = row.optional('mainPartMonths', cells.readMonths);
  const told = {
    brand: row.optional('brand', cells.readText(20)),
    model: row.optional('model', cells.readText(40)),
    serial: row.optional('serial', cells.readSerial),
    mode: row.optional('mode', cells.readMode) ?? ('shop' as const),
    invoiceOn: row.optional('invoiceOn', cells.readDay),
    voucherNumber: row.optional('voucherNumber', cells.readVoucher),
    guaranteeMonths: row.optional('guaranteeMonths', cells.readMonths) ?? 0,
    extendedMonths: row.optional('extendedMonths', cells.readMonths),
  };
  const buyer = defined({
    name: row.optional('buyerName', cells.readText(20)),
    phone: row.optional('buyerPhone', cells.readPhone),
  });
  if (soldOn !== undefined && soldOn > today) row.wrong('soldOn', 'day-in-future');
  if (soldOn !== undefined && deliveredOn !== undefined && deliveredOn < soldOn)
    row.wrong('deliveredOn', 'day-before-sale');
  if (soldOn !== undefined && installedOn !== undefined && installedOn < (deliveredOn ?? soldOn))
    row.wrong('installedOn', 'day-before-sale');
  if (condition === 'second-hand' && disclosures === undefined) row.wrong('disclosed', 'not-disclosed');
  if (row.errors.length > 0) return row.errors;
  if (name === undefined || category === undefined || priceFen === undefined || soldOn === undefined)
    return row.errors;
  return {
    sale: {
      ...defined({ ...told, deliveredOn, installedOn }),
      name,
      category,
      priceFen,
      soldOn,
      condition,
      ...(makerMonths === undefined ? {} : { maker: defined({ months: makerMonths, mainPartMonths }) }),
    },
    ...(disclosures === undefined || disclosures.length === 0 ? {} : { disclosures }),
    ...(Object.keys(buyer).length === 0 ? {} : { buyer }),
  };
};
