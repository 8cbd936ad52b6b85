import { factBehind } from './measure-names';
import type { MeasureName } from './measure-names';
import type { Condition, Test } from './pack';

/** Three-valued: `undefined` is not known, and never taken for a no. */
export type Known = boolean | undefined;

/** A number that is not known exactly may be bounded: a repair handed in 5 days ago cannot be 30 days late. */
export type Value = boolean | string | number | { readonly atMost: number } | undefined;
export type Measures = Readonly<Record<MeasureName, Value>>;

/** What came of a check, and the facts that would settle it where it is open. */
export interface Checked {
  readonly state: Known;
  readonly missing: readonly string[];
}

/** Kleene's logic: one no settles "all", one yes settles "any". */
export const every = (states: readonly Known[]): Known =>
  states.includes(false) ? false : states.includes(undefined) ? undefined : true;
export const some = (states: readonly Known[]): Known =>
  states.includes(true) ? true : states.includes(undefined) ? undefined : false;

const holds = (value: Value, test: Test): Known => {
  if (value === undefined) return undefined;
  if (typeof test === 'boolean' || typeof test === 'string') return value === test;
  if (Array.isArray(test)) return test.some((one) => one === value);
  const reached = (number: number) => ('over' in test ? number > test.over : number >= test.atLeast);
  if (typeof value === 'number') return reached(value);
  if (typeof value === 'object') return reached(value.atMost) ? undefined : false;
  return false;
};

type AllOf = NonNullable<Condition['all']>;

const checkAll = (all: AllOf, measures: Measures, assumed: readonly MeasureName[]): Checked => {
  const parts = (Object.entries(all) as [MeasureName, Test][]).map(([name, test]) => ({
    name,
    state: assumed.includes(name) ? true : holds(measures[name], test),
  }));
  const state = every(parts.map((part) => part.state));
  const open = state === undefined ? parts.filter((part) => part.state === undefined) : [];
  return { state, missing: open.map((part) => factBehind[part.name] ?? part.name) };
};

/**
 * Whether a condition holds for these measures.
 * @param assumed measures that are taken to be reached, to see what is still to come
 */
export const check = (
  condition: Condition,
  measures: Measures,
  assumed: readonly MeasureName[] = [],
): Checked => {
  const all = checkAll(condition.all ?? {}, measures, assumed);
  if (!condition.any) return all;
  const choices = condition.any.map((one) => checkAll(one, measures, assumed));
  const chosen = some(choices.map((one) => one.state));
  const state = every([all.state, chosen]);
  if (state !== undefined) return { state, missing: [] };
  return {
    state,
    missing: [...all.missing, ...(chosen === undefined ? choices.flatMap((one) => [...one.missing]) : [])],
  };
};
