/** Cells of one line, and where it begins as a spreadsheet counts: the first line is 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows, or the row whose quote never closes. */
export type Csv = { readonly rows: readonly CsvRow[] } | { readonly openQuoteAt: number };

const quote = '"';
/** Separators that spreadsheets write; the one that the first line has most of is taken. */
const separators = [',', '\t', ';', '，'];

const separatorOf = (text: string): string => {
  const end = text.search(/[\r\n]/);
  const first = end < 0 ? text : text.slice(0, end);
  const counts = separators.map((one) => first.split(one).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Where a quoted cell ends: behind its closing quote. A doubled quote is a quote (RFC 4180, 2.7). */
const closing = (text: string, from: number): number => {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
};

/**
 * Reads comma-separated values by RFC 4180 in one pass, in time linear in the text: every character is looked at a
 * fixed number of times, and nothing is tried again. Tolerated besides: a byte order mark, LF or CR alone as line end,
 * tabs, semicolons or full-width commas as separator, blanks around cells, text after a closing quote. Cells are text
 * and stay text: what looks like a formula is neither run nor changed. Lines without any content are left out.
 */
export const readCsv = (written: string): Csv => {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  const separator = separatorOf(text);
  const isEnd = (character: string) => character === separator || character === '\n' || character === '\r';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
    cells = [];
    row += 1;
  };
  while (at < text.length) {
    let cell = '';
    let from = at;
    while (text[from] === ' ') from += 1;
    if (text[from] === quote) {
      const end = closing(text, from + 1);
      if (end < 0) return { openQuoteAt: row };
      cell = text
        .slice(from + 1, end)
        .split('""')
        .join(quote);
      at = end + 1;
    }
    const rest = at;
    while (at < text.length && !isEnd(text.charAt(at))) at += 1;
    cells.push(`${cell}${text.slice(rest, at)}`.trim());
    if (text.charAt(at) === separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return { rows };
};
