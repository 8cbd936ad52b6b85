/** The eight patterns that may be laid over the codewords (7.8.2), so that no large plain areas are left. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

type Lines = readonly (readonly boolean[])[];

/** Five alike in a row cost 3, each further one 1. */
const runs = (line: readonly boolean[]): number => {
  let cost = 0;
  let length = 0;
  line.forEach((dark, at) => {
    length = dark === line[at - 1] ? length + 1 : 1;
    if (length === 5) cost += 3;
    if (length > 5) cost += 1;
  });
  return cost;
};

/** What looks like a corner, with four light modules before or behind it, costs 40. */
const corners = (line: readonly boolean[]): number => {
  const said = line.map((dark) => (dark ? '1' : '0')).join('');
  let cost = 0;
  for (const looks of ['10111010000', '00001011101'])
    for (let at = said.indexOf(looks); at >= 0; at = said.indexOf(looks, at + 1)) cost += 40;
  return cost;
};

/** Every square of four alike costs 3. */
const squares = (lines: Lines): number => {
  let cost = 0;
  lines.slice(1).forEach((line, above) => {
    const before = lines[above] ?? [];
    line.slice(1).forEach((dark, left) => {
      if (dark === line[left] && dark === before[left] && dark === before[left + 1]) cost += 3;
    });
  });
  return cost;
};

/** Each full 5 % away from half dark costs 10. */
const balance = (lines: Lines): number => {
  const all = lines.length * lines.length;
  const dark = lines.reduce((sum, line) => sum + line.filter(Boolean).length, 0);
  return 10 * Math.floor(Math.abs(dark * 20 - all * 10) / all);
};

/** How hard a code is to read, by the points of 7.8.3; the mask with the fewest is taken. */
export const penalty = (rows: Lines): number => {
  const columns = rows.map((_, at) => rows.map((row) => row[at] ?? false));
  return (
    [...rows, ...columns].reduce((sum, line) => sum + runs(line) + corners(line), 0) +
    squares(rows) +
    balance(rows)
  );
};
