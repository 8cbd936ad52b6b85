import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import { StorageFull, storage } from '../storage';
import { isOutput } from './output';
import { transport } from './transport';

/** What was answered last, for reading without a network. */
export interface KeptAnswer<D> {
  readonly at: number;
  readonly data: D;
}

const prefix = (): string => `answer/${transport.person()}/`;
/** Older answers are dropped first; the drafts need the room more. */
const most = 20;
const largest = 100_000;

const question = (action: Action, input: unknown): string =>
  `${action.server}/${action.name}/${JSON.stringify(input)}`;

const isKept = (value: unknown): value is KeptAnswer<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'number' &&
  'data' in value;

const mineExcept = (asked: string): readonly { key: string; at: number }[] =>
  storage
    .keys()
    .filter((key) => key.startsWith(prefix()) && key !== prefix() + asked)
    .map((key) => {
      const kept = storage.read(key);
      return { key, at: isKept(kept) ? kept.at : 0 };
    });

/** The oldest are dropped until at most `count` remain beside the one asked for. */
const makeRoom = (asked: string, count: number): void => {
  let others = mineExcept(asked);
  while (others.length > count) {
    const oldest = others.reduce((a, b) => (b.at < a.at ? b : a));
    storage.remove(oldest.key);
    others = others.filter(({ key }) => key !== oldest.key);
  }
};

/** The last answer to this question on this device, by this person; one of an older shape counts as none. */
export const readKept = <A extends Action>(
  action: A,
  input: InputOf<A>,
): KeptAnswer<OutputOf<A>> | undefined => {
  const kept = storage.read(prefix() + question(action, input));
  return isKept(kept) && isOutput(action, kept.data) ? { at: kept.at, data: kept.data } : undefined;
};

/** Keeps an answer for offline reading. A full device is no reason to fail: it is simply not kept. */
export const keepAnswer = <A extends Action>(
  action: A,
  input: InputOf<A>,
  data: OutputOf<A>,
  at: number,
): void => {
  if (JSON.stringify(data).length > largest) return;
  const key = question(action, input);
  makeRoom(key, most - 1);
  try {
    storage.write(prefix() + key, { at, data });
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure;
    makeRoom(key, 0);
  }
};
