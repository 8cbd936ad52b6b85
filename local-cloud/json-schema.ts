import { failedRequest, unsupported } from './cloud-error';
import { same } from './compare';
import { typeNames } from './type-names';
import { isPlain, type Fields } from './value';

type Test = (value: unknown) => boolean;

const jsonTypes: Readonly<Record<string, string>> = { boolean: 'bool' };
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const schemas = (value: unknown): Test[] => list(value).map(schemaTest);
const whenNumber =
  (test: (value: number) => boolean): Test =>
  (value) =>
    typeof value !== 'number' || test(value);
const whenText =
  (test: (value: string) => boolean): Test =>
  (value) =>
    typeof value !== 'string' || test(value);
const whenList =
  (test: (value: unknown[]) => boolean): Test =>
  (value) =>
    !Array.isArray(value) || test(value);
const whenObject =
  (test: (value: Fields) => boolean): Test =>
  (value) =>
    !isPlain(value) || test(value);
const typed = (names: unknown): Test => {
  const tests = list(names).map((name) => typeNames(jsonTypes[String(name)] ?? name));
  return (value) => tests.some((is) => is(value));
};

const keywords: Readonly<Record<string, (operand: unknown) => Test>> = {
  title: () => () => true,
  description: () => () => true,
  bsonType: typed,
  type: typed,
  enum: (operand) => (value) => list(operand).some((one) => same(one, value)),
  minimum: (operand) => whenNumber((value) => value >= Number(operand)),
  maximum: (operand) => whenNumber((value) => value <= Number(operand)),
  multipleOf: (operand) => whenNumber((value) => value % Number(operand) === 0),
  minLength: (operand) => whenText((value) => Array.from(value).length >= Number(operand)),
  maxLength: (operand) => whenText((value) => Array.from(value).length <= Number(operand)),
  pattern: (operand) => {
    const pattern = new RegExp(String(operand));
    return whenText((value) => pattern.test(value));
  },
  minItems: (operand) => whenList((value) => value.length >= Number(operand)),
  maxItems: (operand) => whenList((value) => value.length <= Number(operand)),
  items: (operand) => {
    const test = schemaTest(operand);
    return whenList((value) => value.every(test));
  },
  required: (operand) => {
    if (!Array.isArray(operand) || operand.length === 0)
      throw failedRequest("$jsonSchema keyword 'required' must be a nonempty array");
    return whenObject((value) => operand.every((name) => Object.hasOwn(value, String(name))));
  },
  properties: (operand) => {
    const tests = Object.entries(isPlain(operand) ? operand : {}).map(
      ([name, one]) => [name, schemaTest(one)] as const,
    );
    return whenObject((value) =>
      tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name])),
    );
  },
  allOf: (operand) => (value) => schemas(operand).every((test) => test(value)),
  anyOf: (operand) => (value) => schemas(operand).some((test) => test(value)),
  oneOf: (operand) => (value) => schemas(operand).filter((test) => test(value)).length === 1,
  not: (operand) => (value) => !schemaTest(operand)(value),
};

/** `$jsonSchema`: the keywords of draft 4 that MongoDB knows; the others are refused by name. */
export function schemaTest(schema: unknown): Test {
  if (!isPlain(schema)) throw failedRequest('$jsonSchema must be an object');
  const tests = Object.entries(schema).map(([name, operand]) => {
    const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    if (!keyword) throw unsupported(`the $jsonSchema keyword ${name}`);
    return keyword(operand);
  });
  return (value) => tests.every((test) => test(value));
}
