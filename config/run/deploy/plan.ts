import type { Index } from '../../database';
import type { FunctionConfig } from '../../functions';

/** A function as it shall be, with its packed code. */
export interface WantedFunction extends FunctionConfig {
  /** Of the code: what it is called in the cloud's description of the function. */
  readonly mark: string;
}
export interface Wanted {
  readonly collections: Readonly<Record<string, readonly Index[]>>;
  readonly functionRule: object;
  readonly storageRule: object;
  readonly functions: readonly WantedFunction[];
}

export interface FoundFunction {
  readonly mark: string;
  readonly timeout: number;
  readonly memorySize: number;
  readonly runtime: string;
  readonly timers: readonly { readonly name: string; readonly cron: string }[];
}
/** What is there already. */
export interface Found {
  readonly collections: Readonly<
    Record<string, { readonly indexes: readonly Index[]; readonly closed: boolean }>
  >;
  readonly functionRule: object | undefined;
  readonly storageRule: object | undefined;
  readonly functions: Readonly<Record<string, FoundFunction>>;
}

export type Step =
  | { readonly do: 'create-collection' | 'close-collection'; readonly collection: string }
  | { readonly do: 'create-index'; readonly collection: string; readonly index: Index }
  | { readonly do: 'set-function-rule' | 'set-storage-rule'; readonly rule: object }
  | {
      readonly do: 'create-function' | 'update-code' | 'configure-function';
      readonly of: WantedFunction;
    }
  | { readonly do: 'create-timer'; readonly function: string; readonly name: string; readonly cron: string }
  | { readonly do: 'remove-timer'; readonly function: string; readonly name: string };

export interface Plan {
  readonly steps: readonly Step[];
  /** What is there and not wanted, or otherwise than wanted: left alone, and said. */
  readonly leftAlone: readonly string[];
}

export const nothingThere: Found = {
  collections: {},
  functionRule: undefined,
  storageRule: undefined,
  functions: {},
};

/** Equal as data, in whatever order the keys came back. */
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const ofCollection = (
  collection: string,
  wanted: readonly Index[],
  found: Found['collections'][string] | undefined,
): Plan => {
  const there = new Map(found?.indexes.map((index) => [index.name, index]));
  const changed = wanted.filter((index) => there.has(index.name) && !same(there.get(index.name), index));
  const foreign = [...there.keys()].filter((name) => !wanted.some((index) => index.name === name));
  return {
    steps: [
      ...(found ? [] : [{ do: 'create-collection', collection } as const]),
      ...(found?.closed ? [] : [{ do: 'close-collection', collection } as const]),
      ...wanted
        .filter((index) => !there.has(index.name))
        .map((index) => ({ do: 'create-index', collection, index }) as const),
    ],
    leftAlone: [
      ...changed.map(
        ({ name }) => `index ${collection}.${name} has other fields than wanted; drop it by hand first`,
      ),
      ...foreign.map((name) => `index ${collection}.${name} is not ours`),
    ],
  };
};

const timersOf = (of: WantedFunction, there: FoundFunction['timers']): Step[] => {
  const stays = (timer: { name: string; cron: string }, among: FoundFunction['timers']) =>
    among.some((other) => other.name === timer.name && other.cron === timer.cron);
  return [
    ...there
      .filter((timer) => !stays(timer, of.timers))
      .map(({ name }) => ({ do: 'remove-timer', function: of.name, name }) as const),
    ...of.timers
      .filter((timer) => !stays(timer, there))
      .map((timer) => ({ do: 'create-timer', function: of.name, ...timer }) as const),
  ];
};

const ofFunction = (of: WantedFunction, found: FoundFunction | undefined): Step[] => {
  if (!found) return [{ do: 'create-function', of }, ...timersOf(of, [])];
  const newCode = found.mark !== of.mark;
  const newLimits = found.timeout !== of.timeout || found.memorySize !== of.memorySize;
  return [
    ...(newCode ? [{ do: 'update-code', of } as const] : []),
    // The mark is written after the code: cut in between, the next run sends the code again.
    ...(newCode || newLimits ? [{ do: 'configure-function', of } as const] : []),
    ...timersOf(of, found.timers),
  ];
};

/**
 * The difference between what is wanted and what is there, in the order in which it is safe to make: data and rules
 * before the code that leans on them. Nothing is ever dropped but a timer, which would run beside its successor.
 */
export const planOf = (wanted: Wanted, found: Found, runtime: string): Plan => {
  const plans = Object.entries(wanted.collections).map(([name, indexes]) =>
    ofCollection(name, indexes, found.collections[name]),
  );
  const foreign = (there: object, ours: readonly string[]) =>
    Object.keys(there).filter((name) => !ours.includes(name));
  return {
    steps: [
      ...plans.flatMap((plan) => plan.steps),
      ...(same(found.storageRule, wanted.storageRule)
        ? []
        : [{ do: 'set-storage-rule', rule: wanted.storageRule } as const]),
      ...(same(found.functionRule, wanted.functionRule)
        ? []
        : [{ do: 'set-function-rule', rule: wanted.functionRule } as const]),
      ...wanted.functions.flatMap((of) => ofFunction(of, found.functions[of.name])),
    ],
    leftAlone: [
      ...plans.flatMap((plan) => plan.leftAlone),
      ...foreign(found.collections, Object.keys(wanted.collections)).map(
        (name) => `collection ${name} is not ours`,
      ),
      ...foreign(
        found.functions,
        wanted.functions.map((of) => of.name),
      ).map((name) => `function ${name} is not ours; the rule for functions closes it to clients`),
      ...wanted.functions
        .filter(({ name }) => found.functions[name] && found.functions[name].runtime !== runtime)
        .map(({ name }) => `function ${name} runs on another Node than ${runtime}; remove it by hand first`),
    ],
  };
};
