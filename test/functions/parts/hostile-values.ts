import fc from 'fast-check';

const operators = [
  '$ne',
  '$gt',
  '$in',
  '$regex',
  '$where',
  '$expr',
  '$or',
  '$exists',
  '$set',
  '$inc',
  '$unset',
];

/** Object with a key that a literal could not bear, such as `__proto__`. */
const keyed = (key: string, value: unknown): object => Object.fromEntries([[key, value]]);

/** Stands for a value 5,000 levels deep until the call is text: writing such a value would exhaust our own stack. */
const deep = { arrays: 'deep-in-arrays', objects: 'deep-in-objects' };
const levels = 5_000;

/** A call as text on the wire. */
export const wire = (call: unknown): string =>
  JSON.stringify(call)
    .replace(`"${deep.arrays}"`, () => '['.repeat(levels) + ']'.repeat(levels))
    .replace(`"${deep.objects}"`, () => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

const around = (part: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }))
    .map(([a, b]) => `${a}${part}x${part}${b}`);

/** Values that no field of any action takes, whatever its type, by class of attack. */
export const hostileValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'an operator': fc
    .tuple(fc.constantFrom(...operators), fc.jsonValue({ maxDepth: 2 }))
    .map(([key, value]) => keyed(key, value)),
  'operators as the SDK writes them': fc.constantFrom<unknown>(
    { fieldName: 'x', operator: 'neq', operands: [1], _internalType: 'QUERY_COMMAND' },
    [{ $ne: null }],
    { $numberLong: '1' },
    { $oid: '000000000000000000000000' },
    { $date: 0 },
  ),
  'a dotted key': fc.tuple(fc.string(), fc.string()).map(([a, b]) => keyed(`${a}.${b}`, 1)),
  'a prototype key': fc
    .constantFrom('__proto__', 'constructor', 'prototype')
    .map((key) => keyed(key, { isAdmin: true })),
  'a wrong type': fc.constantFrom<unknown>(null, true, false, -1, 1.5, 1e308, [[]], [null], {
    length: 1,
  }),
  'a long text': fc.integer({ min: 20_000, max: 30_000 }).map((length) => '长'.repeat(length)),
  'a deep value': fc.constantFrom(deep.arrays, deep.objects),
  'a NUL': around('\0'),
  'a lone surrogate': fc.constantFrom('\ud800', '\udfff').chain(around),
};

/** Keys that no object of any action has. */
export const hostileKeys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '_openid',
    '_id',
    'status',
    'role',
    'roles',
    'customerId_',
    'openid',
    'disabled',
    '__v',
    'v',
  ),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a.b', '$where', '', '\0', '\ud800'),
  fc.string({ minLength: 12, maxLength: 20 }),
);

export const someOf = <T>(values: fc.Arbitrary<T>, count: number): readonly T[] => fc.sample(values, count);
