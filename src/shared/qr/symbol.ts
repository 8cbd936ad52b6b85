/** A square of modules, `true` being dark; `undefined` is still free. */
export type Modules = (boolean | undefined)[][];

/** Modules on each side of a version. */
export const sideOf = (version: number): number => 17 + 4 * version;

const put = (modules: Modules, row: number, column: number, dark: boolean): void => {
  const line = modules[row];
  if (line !== undefined && column >= 0 && column < line.length) line[column] = dark;
};

/** Rings around a middle: dark, light or dark by their distance from it. */
const rings = (
  modules: Modules,
  row: number,
  column: number,
  radius: number,
  light: readonly number[],
): void => {
  for (let down = -radius; down <= radius; down++)
    for (let right = -radius; right <= radius; right++) {
      const distance = Math.max(Math.abs(down), Math.abs(right));
      put(modules, row + down, column + right, light.indexOf(distance) < 0);
    }
};

/** Level M is 00; the remainder by 0x537 and the pattern 0x5412 are those of 7.9. */
const formatBits = (mask: number): number => {
  let rest = mask << 10;
  for (let bit = 14; bit >= 10; bit--) if ((rest >> bit) & 1) rest ^= 0x537 << (bit - 10);
  return ((mask << 10) | rest) ^ 0x5412;
};

/** Writes which mask was laid over it, twice, and the one module that is always dark. */
export const drawFormat = (modules: Modules, mask: number): void => {
  const side = modules.length;
  const bits = formatBits(mask);
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((bits >> bit) & 1) === 1;
    // Down beside the upper left corner and below it, stepping over the timing lines.
    if (bit < 8) put(modules, bit < 6 ? bit : bit + 1, 8, dark);
    else put(modules, 8, bit < 9 ? 7 : 14 - bit, dark);
    if (bit < 8) put(modules, 8, side - 1 - bit, dark);
    else put(modules, side - 15 + bit, 8, dark);
  }
  put(modules, side - 8, 8, true);
};

/** Everything that is the same in every code of a version (6.3); what stays free takes the codewords. */
export const emptySymbol = (version: number): Modules => {
  const side = sideOf(version);
  const modules: Modules = Array.from({ length: side }, () => Array.from({ length: side }, () => undefined));
  for (let at = 0; at < side; at++) {
    put(modules, 6, at, at % 2 === 0);
    put(modules, at, 6, at % 2 === 0);
  }
  rings(modules, 3, 3, 4, [2, 4]);
  rings(modules, 3, side - 4, 4, [2, 4]);
  rings(modules, side - 4, 3, 4, [2, 4]);
  if (version > 1) rings(modules, side - 7, side - 7, 2, [1]);
  drawFormat(modules, 0);
  return modules;
};
