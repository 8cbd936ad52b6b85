import { Context } from 'mingo';
import { Aggregator } from 'mingo/aggregator';
import * as accumulators from 'mingo/operators/accumulator';
import * as engine from 'mingo/operators/expression';
import { $replaceRoot } from 'mingo/operators/pipeline';
import type { Options } from 'mingo/types';
import { failedRequest } from './cloud-error';
import { compareValues } from './compare';
import type { Fields } from './value';

/** An operand's values, taken through an operator that does nothing else. */
const valuesOf = (document: Fields, operand: unknown, options: Options): unknown[] => {
  const values: unknown = engine.$ifNull(document, [operand, null], options);
  return Array.isArray(values) ? (values as unknown[]) : [values];
};
const textOf = (value: unknown, operator: string): string => {
  if (typeof value !== 'string') throw failedRequest(`${operator} requires a string`);
  return value;
};
const numberOf = (value: unknown, operator: string): number => {
  if (typeof value !== 'number') throw failedRequest(`${operator} requires a number`);
  return value;
};

/** Bytes of UTF-8; a count below nothing means the rest. */
const substrBytes = (document: Fields, operand: unknown, options: Options): string => {
  const [given, from, count] = valuesOf(document, operand, options);
  if (given === null || given === undefined) return '';
  const text = given instanceof Date ? given.toISOString() : given;
  const bytes = Buffer.from(typeof text === 'number' ? String(text) : textOf(text, '$substrBytes'));
  const [begin, length] = [numberOf(from, '$substrBytes'), numberOf(count, '$substrBytes')];
  if (begin < 0) return '';
  const end = length < 0 ? bytes.length : Math.min(begin + length, bytes.length);
  const inside = [begin, end].some((place) => ((bytes[place] ?? 0) & 0xc0) === 0x80);
  if (inside)
    throw failedRequest('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.');
  return bytes.subarray(begin, end).toString();
};

/** The place in characters, or -1. */
const indexOfCP = (document: Fields, operand: unknown, options: Options): number | null => {
  const [given, part, from = 0, to] = valuesOf(document, operand, options);
  if (given === null || given === undefined) return null;
  const characters = Array.from(textOf(given, '$indexOfCP'));
  const wanted = Array.from(textOf(part, '$indexOfCP'));
  const last =
    Math.min(to === undefined ? characters.length : numberOf(to, '$indexOfCP'), characters.length) -
    wanted.length;
  for (let place = numberOf(from, '$indexOfCP'); place <= last; place += 1)
    if (wanted.every((character, offset) => characters[place + offset] === character)) return place;
  return -1;
};

/** Weeks begin on Sundays; days before the first one are in week 0. */
const week = (document: Fields, operand: unknown, options: Options): number | null => {
  const day = engine.$dayOfYear(document, operand, options) as unknown;
  const weekday = engine.$dayOfWeek(document, operand, options) as unknown;
  if (typeof day !== 'number' || typeof weekday !== 'number') return null;
  return Math.floor((day + 7 - weekday) / 7);
};

/** In expressions whole values are compared, of whatever type, and what is missing comes before null. */
const compared =
  (answer: (by: number) => unknown) =>
  (document: Fields, operand: unknown, options: Options): unknown => {
    const [one, other] = valuesOf(document, operand, options);
    if (one === undefined || other === undefined)
      return answer(Number(other === undefined) - Number(one === undefined));
    return answer(compareValues(one, other));
  };

/** The engine's expressions, and ours where it strays from MongoDB. */
export const expressions = {
  ...engine,
  $eq: compared((by) => by === 0),
  $ne: compared((by) => by !== 0),
  $gt: compared((by) => by > 0),
  $gte: compared((by) => by >= 0),
  $lt: compared((by) => by < 0),
  $lte: compared((by) => by <= 0),
  $cmp: compared(Math.sign),
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $indexOfCP: indexOfCP,
  $week: week,
};

const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: { $replaceRoot },
});

/** The value of an expression over a document. */
export const evaluate = (document: Fields, expression: unknown): unknown =>
  new Aggregator([{ $replaceRoot: { newRoot: { value: expression } } }], {
    context,
    scriptEnabled: false,
  }).run<Fields>([document])[0]?.['value'];
