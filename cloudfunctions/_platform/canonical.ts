/** JSON with sorted keys: two forms with the same content are the same text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries<unknown>({ ...part }).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
