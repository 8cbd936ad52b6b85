import { saleColumns, type RowError, type SaleColumn } from '../../../contracts/sales-file';
import headings from './headings.json';

/** Without them a row tells no sale. */
const needed: readonly SaleColumn[] = ['name', 'category', 'price', 'soldOn'];

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s*:]/g, '')
    .toLowerCase();

const meaning: ReadonlyMap<string, SaleColumn> = new Map(
  saleColumns.flatMap((column) =>
    [column, ...headings[column]].map((word) => [plain(word), column] as const),
  ),
);

/** Which column stands where; headings that mean nothing here are passed over. */
export const readHeadings = (
  cells: readonly string[],
): { readonly places: ReadonlyMap<SaleColumn, number>; readonly errors: readonly RowError[] } => {
  const places = new Map<SaleColumn, number>();
  const errors: RowError[] = [];
  cells.forEach((cell, place) => {
    const column = meaning.get(plain(cell));
    if (column === undefined) return;
    if (places.has(column)) errors.push({ row: 1, column, code: 'column-twice' });
    else places.set(column, place);
  });
  for (const column of needed) {
    if (!places.has(column)) errors.push({ row: 1, column, code: 'column-missing' });
  }
  return { places, errors };
};
