import * as z from '../../../contracts/zod';

/** One of these fits every text field of the contracts; the first that passes is taken. */
const texts = [
  'sto_wensan',
  'clm_demo0001',
  'pho_demo0001',
  'prd_demo0washer',
  'tkt_demo0001',
  'cus_demo0001',
  'hld_demo0001',
  'cpl_demo0001',
  'cal_demo0001',
  '2026-11-22T10:00:00+08:00',
  '2026-11-22',
  '13812346207',
  'ABCD2345EFGH6789',
  'a-key-of-a-form-0001',
  'del_00000000000000000000000000000000',
  'E21',
  'del_0123456789abcdef0123456789abcdef',
  'name,category,price,soldOn\n灯,other,9,2026-11-22',
];

/** Choices of every union inside, multiplied out. */
const product = (shape: readonly (readonly [string, readonly unknown[]])[]): Record<string, unknown>[] =>
  shape.reduce<Record<string, unknown>[]>(
    (made, [key, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );

/**
 * Valid inputs for a schema with every optional field filled in: one for each branch of its unions. Fails on a kind
 * of schema that it does not know, so that no new field goes untested.
 */
export const examplesOf = (schema: z.core.$ZodType): readonly unknown[] => {
  if (schema instanceof z.ZodObject)
    return product(
      Object.entries<z.core.$ZodType>(schema.shape).map(([key, field]) => [key, examplesOf(field)]),
    );
  if (schema instanceof z.ZodArray) return examplesOf(schema.element).map((element) => [element]);
  if (schema instanceof z.ZodOptional) return examplesOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(examplesOf);
  if (schema instanceof z.ZodEnum) return schema.options.slice(0, 1);
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodNumber) return [1];
  if (schema instanceof z.ZodBoolean) return [true];
  const fitting = texts.find((text) => z.safeParse(schema, text).success);
  if (fitting === undefined) throw new Error(`no example for a ${schema._zod.def.type}`);
  return [fitting];
};

export type Path = readonly (string | number)[];

/** The value itself and everything inside it. */
export const pathsIn = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), value);

/** A copy with another value at the path. */
export const replaced = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const inner = replaced(Reflect.get(Object(value), key), rest, by);
  if (Array.isArray(value)) return value.map((old: unknown, at) => (at === key ? inner : old));
  return { ...Object(value), [key]: inner };
};
