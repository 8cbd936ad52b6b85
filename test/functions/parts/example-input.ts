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
  'vis_demo0001',
  'cpl_demo0001',
  'cal_demo0001',
  'srv_demo0001',
  'rcv_demo0001',
  '2026-11-22T10:00:00+08:00',
  '2026-11-22',
  '13812346207',
  '2026-11',
  'ABCD2345EFGH6789',
  'a-key-of-a-form-0001',
  'del_00000000000000000000000000000000',
  'E21',
  '482913',
  'del_0123456789abcdef0123456789abcdef',
  'name,category,price,soldOn\n灯,other,9,2026-11-22',
];

/** Choices of every union inside, multiplied out. */
const product = (shape: readonly (readonly [string, readonly unknown[]])[]): Record<string, unknown>[] =>
  shape.reduce<Record<string, unknown>[]>(
    (made, [key, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );

/** A number that fits; later fields get larger ones, so that what begins comes before what ends. */
const numberFor = (schema: z.core.$ZodType, at: number): number =>
  [at + 1, 0.01, 40, 100, 400].find((value) => z.safeParse(schema, value).success) ?? 1;

/** As many of it as the list has to have, such as one for each day of the week. */
const repeated = (schema: z.core.$ZodType, element: unknown): unknown[] => {
  const lengths = [1, 2, 3, 7];
  const length = lengths.find((count) => z.safeParse(schema, Array(count).fill(element)).success) ?? 1;
  return Array.from({ length }, () => element);
};

/**
 * Valid inputs for a schema with every optional field filled in: one for each branch of its unions. Fails on a kind
 * of schema that it does not know, so that no new field goes untested.
 */
export const examplesOf = (schema: z.core.$ZodType): readonly unknown[] => {
  if (schema instanceof z.ZodObject)
    return product(
      Object.entries<z.core.$ZodType>(schema.shape).map(([key, field], at) => [
        key,
        field instanceof z.ZodNumber ? [numberFor(field, at)] : examplesOf(field),
      ]),
    );
  if (schema instanceof z.ZodArray)
    return examplesOf(schema.element).map((element) => repeated(schema, element));
  if (schema instanceof z.ZodNullable) return examplesOf(schema.unwrap());
  if (schema instanceof z.ZodOptional) return examplesOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(examplesOf);
  if (schema instanceof z.ZodEnum) return schema.options.slice(0, 1);
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodNumber) return [numberFor(schema, 0)];
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

/** The schemas that a value passes on the way to a path, as far as the schema goes. */
const schemasTo = (schema: z.core.$ZodType, value: unknown, path: Path): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodUnion) {
    const taken = schema.options.find((option) => z.safeParse(option, value).success);
    return taken ? schemasTo(taken, value, path) : [schema];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return [schema, ...schemasTo(schema.unwrap(), value, path)];
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const inner =
    schema instanceof z.ZodObject
      ? (schema.shape[key] as z.core.$ZodType | undefined)
      : schema instanceof z.ZodArray
        ? schema.element
        : undefined;
  return inner ? [schema, ...schemasTo(inner, valueAt(value, [key]), rest)] : [schema];
};

/**
 * Every place of the examples: where several reach a place by the very same schemas, which judge it alike whatever
 * stands beside it, only the first.
 */
export const placesIn = (
  schema: z.core.$ZodType,
  examples: readonly unknown[],
): readonly { readonly input: unknown; readonly path: Path }[] => {
  const numbers = new Map<z.core.$ZodType, number>();
  const numberOf = (one: z.core.$ZodType): number => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  };
  const seen = new Set<string>();
  return examples.flatMap((input) =>
    pathsIn(input).flatMap((path) => {
      const indexless = path.map((part) => (typeof part === 'number' ? '*' : part));
      const place = [...indexless, '|', ...schemasTo(schema, input, path).map(numberOf)].join('.');
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ input, path }];
    }),
  );
};
