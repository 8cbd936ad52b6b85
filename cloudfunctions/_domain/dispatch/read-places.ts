import { place, type Place } from '../../../contracts/dispatch';
import type { PlaceError } from '../../../contracts/store-setup';
import { readCsv, type CsvRow } from '../sales/csv';

/** Streets of one store at most: their sheet stays far below the size of a document. */
export const maxPlaces = 1_500;
const errorCap = 50;
/** A pinned street may still be wrong by some minutes. */
const roughly = 3;

/** A first line of headings has no numbers in it. */
const isHeading = ({ cells }: CsvRow): boolean => cells.slice(2).every((cell) => Number.isNaN(Number(cell)));

const readRow = ({ row, cells }: CsvRow, districts: readonly string[]): Place | PlaceError => {
  const [name = '', district = '', lat = '', lng = ''] = cells.map((cell) => cell.trim());
  if (cells.length !== 4) return { row, what: 'columns' };
  if (!districts.includes(district)) return { row, what: 'district' };
  const found = place.safeParse({
    name,
    district,
    point: { lat: lat === '' ? NaN : Number(lat), lng: lng === '' ? NaN : Number(lng) },
    uncertainMinutes: roughly,
  });
  if (found.success) return found.data;
  return { row, what: found.error.issues.some(({ path }) => path[0] === 'name') ? 'name' : 'point' };
};

const isError = (read: Place | PlaceError): read is PlaceError => 'what' in read;

/**
 * A list of streets and estates: name, district, latitude, longitude in GCJ-02, with or without a line of headings.
 * All of it or nothing: with any error no place is answered, and each error names its line.
 * @param districts those that the store serves
 */
export const readPlaces = (
  file: string,
  districts: readonly string[],
): { readonly places: readonly Place[]; readonly errors: readonly PlaceError[] } => {
  const failed = (...errors: PlaceError[]) => ({ places: [], errors: errors.slice(0, errorCap) });
  const csv = readCsv(file);
  if ('openQuoteAt' in csv) return failed({ row: csv.openQuoteAt, what: 'open-quote' });
  const [first] = csv.rows;
  const rows = first && isHeading(first) ? csv.rows.slice(1) : csv.rows;
  if (rows.length === 0) return failed({ row: 1, what: 'empty' });
  if (rows.length > maxPlaces) return failed({ row: maxPlaces + 1, what: 'too-many' });
  const read = rows.map((row) => readRow(row, districts));
  const seen = new Set<string>();
  const twice = read.flatMap((one, at): PlaceError[] => {
    if (isError(one)) return [one];
    const key = `${one.district} ${one.name}`;
    if (seen.has(key)) return [{ row: rows[at]?.row ?? 0, what: 'twice' }];
    seen.add(key);
    return [];
  });
  if (twice.length > 0) return failed(...twice);
  return { places: read.filter((one): one is Place => !isError(one)), errors: [] };
};
