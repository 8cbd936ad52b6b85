import type { MessageTemplate } from '../../../contracts/notice';
import { StorageFull, storage } from '../storage';

/** A no is not asked about again for so long. */
const days = 14;
const key = 'refused-messages';

const kept = (): ReadonlyMap<string, unknown> => {
  const value = storage.read(key);
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
};

/** The kinds that may be asked about now: not those that were refused within the last fourteen days. */
export const askable = (kinds: readonly MessageTemplate[], now: number): readonly MessageTemplate[] => {
  const refused = kept();
  return kinds.filter((kind) => {
    const at = refused.get(kind);
    return typeof at !== 'number' || now - at > days * 86_400_000;
  });
};

/** Remembers a no on this device; a phone without room is asked again, which does no harm. */
export const rememberRefusal = (kinds: readonly MessageTemplate[], now: number): void => {
  if (kinds.length === 0) return;
  try {
    storage.write(key, Object.fromEntries([...kept(), ...kinds.map((kind) => [kind, now] as const)]));
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure;
  }
};
