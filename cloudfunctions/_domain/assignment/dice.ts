/** Numbers in [0, 1), the same ones for the same seed: xorshift, Marsaglia 2003. */
export type Dice = () => number;

export const diceOf = (seed: number): Dice => {
  let state = Math.imul(seed, 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
};
