import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import { checkWords } from './check-words';

/**
 * Free words of a customer, marked `held` while WeChat has not let them pass. Refuses with WORDS_REFUSED, naming the
 * field `words`.
 */
export const saidBy = async (
  cloud: Cloud,
  caller: Caller,
  words: string | undefined,
): Promise<{ readonly words?: string; readonly held?: true }> => {
  if (words === undefined) return {};
  const held = await checkWords(cloud, caller, { words });
  return { words, ...(held.length > 0 ? { held: true as const } : {}) };
};
