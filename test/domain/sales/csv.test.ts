import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { readCsv } from '../../../cloudfunctions/_domain/sales/csv';

const cellsOf = (text: string) => {
  const csv = readCsv(text);
  return 'rows' in csv ? csv.rows.map(({ cells }) => cells) : `open quote in row ${csv.openQuoteAt}`;
};

describe('comma-separated values', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\ufeffa,b\n', [['a', 'b']]],
    [
      'a\tb\nc,1\td\n',
      [
        ['a', 'b'],
        ['c,1', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a，b\nc，d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [' a , "b" \n', [['a', 'b']]],
    ['"a ""b"", c","d\ne"\n', [['a "b", c', 'd\ne']]],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      'a,b\n\n,\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['', []],
    ['a,"b\nc,d', 'open quote in row 1'],
    ['a,b\n"c', 'open quote in row 2'],
  ])('%j is read as a spreadsheet reads it', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test('counts rows as a spreadsheet does, empty ones and those with line breaks inside included', () => {
    const csv = readCsv('a\n\n"b\nb"\nc');
    expect('rows' in csv && csv.rows.map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test('leaves formulas the text that they are', () => {
    expect(cellsOf('=1+1,@SUM(A1),+86,-1\n')).toEqual([['=1+1', '@SUM(A1)', '+86', '-1']]);
  });

  test('reads back whatever was written by the rules', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const full = rows.map((row) => ['x', ...row]);
          const text = full
            .map((row) => row.map((one) => `"${one.split('"').join('""')}"`).join(','))
            .join('\r\n');
          expect(cellsOf(text)).toEqual(full);
        },
      ),
    );
  });

  test('takes time in proportion to the text, whatever is in it', () => {
    const hostile = ['"', ',', '""', '"a', 'a"', ' ', '\n', '\r', '\t"', ' "x" y'];
    const timed = (part: string, size: number) => {
      const text = part.repeat(Math.ceil(size / part.length));
      const began = performance.now();
      readCsv(text);
      return performance.now() - began;
    };
    for (const part of hostile) {
      timed(part, 200_000);
      // Quadratic reading of ten million characters would take hours.
      expect(timed(part, 2_000_000)).toBeLessThan(20_000);
    }
  });
});
