import { Refusal } from '../_domain/refusal';

/** 100 KB, as CloudBase's gateway lets in from clients. */
export const maxCallBytes = 102_400;
const maxDepth = 12;
const maxNodes = 5_000;
const forbiddenKey = /^\$|[.\u0000]|^__proto__$|^constructor$|^prototype$/;

/**
 * Refuses what no honest client sends, before any schema or database sees it: operators, dotted keys, prototype
 * keys, too deep, too many, too large. Walks without recursion, so that depth cannot hurt.
 */
export const checkPlainInput = (input: unknown): void => {
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 0;
  let bytes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (typeof value === 'string') bytes += value.length;
    if (nodes > maxNodes || bytes > maxCallBytes) throw new Refusal('TOO_LARGE', { limit: maxCallBytes });
    if (value === null || typeof value !== 'object') continue;
    if (depth >= maxDepth) throw new Refusal('BAD_INPUT');
    for (const key of Object.keys(value)) {
      if (forbiddenKey.test(key)) throw new Refusal('BAD_INPUT');
      bytes += key.length;
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
};
