import type { Task } from './search';

/** What absences cost, in average legs per unit of weight; found by trial, see `docs/adr/0018-own-assignment-engine.md`. */
export interface Pricing {
  /** The price of a visit that was not absent for long. */
  readonly least: number;
  /** By so much it rises with each step that leaves the visit absent ... */
  readonly rise: number;
  /** ... and this share of what it rose by is left at each look, so it is forgotten in some thousand steps. */
  readonly kept: number;
}

/** What each visit's absence costs at present, in the objective's minutes. */
export interface Prices {
  readonly of: Float64Array;
  readonly least: Float64Array;
  readonly rise: number;
  readonly kept: number;
}

/** All prices at their least; `leg` is the plan's average leg. */
export const pricesOf = ({ weight }: Task, { least, rise, kept }: Pricing, leg: number): Prices => {
  const atFirst = weight.map((one) => one * least * leg);
  return { of: Float64Array.from(atFirst), least: atFirst, rise: rise * leg, kept };
};

/** What those who are absent cost together. */
export const priceOf = ({ of }: Prices, absent: readonly number[]): number => {
  let sum = 0;
  for (const j of absent) sum += of[j]!;
  return sum;
};

/** Makes those who are absent dearer: whoever fits badly stays out until it is dearer than the detours that it takes. */
export const raisePrices = ({ of, rise }: Prices, { weight }: Task, absent: readonly number[]): void => {
  for (const j of absent) of[j]! += rise * weight[j]!;
};

/** Lets all prices fall a little towards their least. */
export const lowerPrices = ({ of, least, kept }: Prices): void => {
  for (let j = 0; j < of.length; j += 1) of[j] = least[j]! + (of[j]! - least[j]!) * kept;
};
