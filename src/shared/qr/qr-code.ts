import { codewords } from './codewords';
import { masks, penalty } from './mask';
import { type Modules, drawFormat, emptySymbol } from './symbol';

export { qrCapacity } from './codewords';

/** Rows of modules, `true` being dark, without the light edge of four modules that a reader needs around it. */
export type QrCode = readonly (readonly boolean[])[];

/** The free modules in the order of 7.7.3: columns by twos from the right, up and down, beside the timing line. */
const freeModules = (modules: Modules): readonly (readonly [number, number])[] => {
  const side = modules.length;
  const free: (readonly [number, number])[] = [];
  for (let pair = 0; pair < (side - 1) / 2; pair++) {
    const right = side - 1 - 2 * pair;
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < side; step++) {
      const row = pair % 2 === 0 ? side - 1 - step : step;
      for (const at of [column, column - 1]) if (modules[row]?.[at] === undefined) free.push([row, at]);
    }
  }
  return free;
};

/**
 * A text of at most 106 printable ASCII characters as a QR code, model 2, byte mode, level M, versions 1 to 6
 * (ISO/IEC 18004). Throws on any other text.
 * @param mask only for comparing with other encoders; the best one otherwise
 */
export const qrCode = (text: string, mask?: number): QrCode => {
  const drawn = codewords(text);
  const symbol = emptySymbol(drawn.version);
  const places = freeModules(symbol);

  const masked = (number: number): QrCode => {
    const modules = symbol.map((row) => [...row]);
    const covers = masks[number];
    places.forEach(([row, column], at) => {
      const bit = ((drawn.codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
      const line = modules[row];
      if (line) line[column] = (bit === 1) !== covers?.(row, column);
    });
    drawFormat(modules, number);
    return modules.map((row) => row.map(Boolean));
  };

  if (mask !== undefined) return masked(mask);
  return masks
    .map((_, number) => masked(number))
    .reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
};
