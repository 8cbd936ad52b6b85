/** Yuan as typed (`259`, `259.5`) in fen; nothing where it is no amount. */
export const fenOf = (typed: string): number | undefined => {
  const found = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (!found) return undefined;
  const fen = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return fen > 0 ? fen : undefined;
};
