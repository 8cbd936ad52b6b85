import { inspect } from 'node:util';
import { EJSON, ObjectId } from 'bson';
import fc from 'fast-check';
import { fromExtendedJson, toExtendedJson } from '../../local-cloud/extended-json';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.integer().map(String),
  fc.double().map(String),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom<unknown>(0, -0, 2 ** 31, -(2 ** 31) - 1, 1e300, Number.NaN, Infinity, undefined),
  fc.constantFrom<unknown>(new Date(0), new Date('2026-11-22T10:00:00.125Z'), /a.b/i),
  fc.constant(new ObjectId('0123456789abcdef01234567')),
);
const key = fc.oneof(
  fc.string(),
  // No `$date`: what the library makes of one that is no date depends on the clock.
  fc.constantFrom(
    'a',
    '$numberInt',
    '$numberLong',
    '$numberDouble',
    '$set',
    '$regex',
    '_bsontype',
    '__proto__',
    'a\0',
  ),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('fields')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  fields: fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
}));

/** What comes of it to the last zero's sign, or that it was refused. */
const outcome = (work: () => unknown): string => {
  try {
    const made = work();
    if (typeof made === 'string') return made;
    return inspect(made, { depth: null, maxArrayLength: null, maxStringLength: null });
  } catch {
    return 'refused';
  }
};

describe('extended JSON', () => {
  test.each([true, false])('is written as the library writes it (canonical: %s)', (canonical) => {
    fc.assert(
      fc.property(value.fields, (fields) => {
        const ours = outcome(() => toExtendedJson(Object(fields), canonical));
        expect(ours).toEqual(outcome(() => EJSON.stringify(Object(fields), { relaxed: !canonical })));
      }),
      { numRuns: 300 },
    );
  });

  test('is read as the library reads it', () => {
    const texts = fc.oneof(
      fc
        .tuple(value.fields, fc.boolean())
        .map(([fields, relaxed]) => outcome(() => EJSON.stringify(Object(fields), { relaxed }))),
      value.fields.map((fields) => JSON.stringify(fields)),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcome(() => fromExtendedJson(text))).toEqual(
          outcome(() => EJSON.parse(text, { relaxed: true })),
        );
      }),
      { numRuns: 300 },
    );
  });
});
