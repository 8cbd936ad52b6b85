import { checkPlainInput } from '../../cloudfunctions/_platform/plain-input';
import { Refusal } from '../../cloudfunctions/_domain/refusal';

/** Milliseconds of the processor for a hundred times; at least one, so that it can be divided by. */
const computing = (work: () => void): number => {
  const before = process.cpuUsage();
  for (let time = 0; time < 100; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (user + system) / 1_000);
};

const outcome = (input: unknown): string => {
  try {
    checkPlainInput(input);
    return 'passed';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const nestedObjects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const long = JSON.stringify({ words: '长'.repeat(90_000) });
const many = JSON.stringify(Array.from({ length: 30_000 }, () => 1));
const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 8_000 }, (_, at) => [`key${at}`, at])));

describe('what no honest client sends', () => {
  test.each([
    ['arrays five thousand deep', nested(5_000), 'BAD_INPUT'],
    ['objects five thousand deep', nestedObjects(5_000), 'BAD_INPUT'],
    ['a string of ninety thousand characters', long, 'passed'],
    ['thirty thousand values', many, 'TOO_LARGE'],
    ['eight thousand keys', keys, 'TOO_LARGE'],
  ])('%s cost less of the processor than reading them as JSON ten times', (_name, text, expected) => {
    const input: unknown = JSON.parse(text);
    expect(outcome(input)).toBe(expected);
    // A hundred calls a side: what blocks others is the whole of it, and reading it is needed in any case.
    expect(computing(() => void outcome(input)) / computing(() => void JSON.parse(text))).toBeLessThan(10);
  });
});
