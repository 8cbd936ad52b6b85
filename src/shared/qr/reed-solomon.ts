/** Powers of 2 in the field of 256 elements with polynomial 0x11d (ISO/IEC 18004, 7.5.2), and their logarithms. */
const power: number[] = [];
const log: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  power[exponent] = value;
  log[value] = exponent;
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d;
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (power[((log[a] ?? 0) + (log[b] ?? 0)) % 255] ?? 0);

/** The product of (x - 2^i) for i below `degree`, highest power first and without its leading 1. */
const generator = (degree: number): readonly number[] => {
  let factors = [1];
  for (let i = 0; i < degree; i++) {
    const root = power[i] ?? 0;
    factors = [...factors, 0].map((factor, at) => factor ^ times(factors[at - 1] ?? 0, root));
  }
  return factors.slice(1);
};

/** The `count` codewords by which a damaged block of data can be read all the same. */
export const errorCorrection = (data: readonly number[], count: number): readonly number[] => {
  const divisor = generator(count);
  let rest: readonly number[] = divisor.map(() => 0);
  for (const codeword of data) {
    const lead = codeword ^ (rest[0] ?? 0);
    rest = divisor.map((factor, at) => (rest[at + 1] ?? 0) ^ times(factor, lead));
  }
  return rest;
};
