import type { Index } from './database';
import type { FunctionConfig } from './functions';

/**
 * What the platform allows, the stricter word where its pages differ: indexes 20 (an older page) or 100; names and
 * fields as cloud.tencent.com/document/product/878/18436 has them; functions by the basic plan; timers by
 * docs.cloudbase.net/en/cloud-function/timer-trigger.
 */
export const limits = {
  collections: 100,
  indexes: 20,
  indexFields: 31,
  fieldLength: 32,
  functions: 50,
  nameLength: 60,
  timers: 1,
  timeout: 60,
} as const;

const field = /^(_id|[A-Za-z0-9][A-Za-z0-9_.]*)$/;
const name = /^[A-Za-z][A-Za-z0-9_-]*$/;

const inName = (what: string, of: string): string[] =>
  name.test(of) && of.length <= limits.nameLength ? [] : [`${what} "${of}": no name for the platform`];

const inIndex = (collection: string, { name: of, keys }: Index): string[] => [
  ...(keys.length > limits.indexFields
    ? [`${collection}.${of}: more than ${limits.indexFields} fields`]
    : []),
  ...keys
    .filter((key) => !field.test(key.field) || key.field.length > limits.fieldLength)
    .map((key) => `${collection}.${of}: "${key.field}" is no field name for the platform`),
];

const inFunction = ({ name: of, timers, timeout }: FunctionConfig): string[] => [
  ...inName('function', of),
  ...(timers.length > limits.timers ? [`${of}: more than ${limits.timers} timer`] : []),
  ...timers.flatMap((timer) => inName(`timer of ${of}`, timer.name)),
  ...timers
    .filter((timer) => timer.cron.trim().split(/\s+/).length !== 7)
    .map((timer) => `${of}.${timer.name}: a timer has seven fields`),
  ...(timeout > limits.timeout ? [`${of}: longer than ${limits.timeout} s`] : []),
];

/** What of it the platform would refuse, each in one line; nothing where all of it passes. */
export const breaches = (
  collections: Readonly<Record<string, readonly Index[]>>,
  functions: readonly FunctionConfig[],
): readonly string[] => [
  ...(Object.keys(collections).length > limits.collections
    ? [`more than ${limits.collections} collections`]
    : []),
  ...(functions.length > limits.functions ? [`more than ${limits.functions} functions`] : []),
  ...Object.entries(collections).flatMap(([of, indexes]) => [
    ...inName('collection', of),
    ...(indexes.length > limits.indexes ? [`${of}: more than ${limits.indexes} indexes`] : []),
    ...indexes.flatMap((index) => inIndex(of, index)),
  ]),
  ...functions.flatMap(inFunction),
];
