/** What an open API answered: WeChat's error code, 0 where it worked, and the fields of the answer. */
export interface Reply {
  readonly errCode: number;
  readonly fields: Readonly<Record<string, unknown>>;
}
/** What an open API is told. */
export type Request = Readonly<Record<string, unknown>>;

export const asFields = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? { ...value } : {};

/** WeChat's code, or -1, its own word for "system busy", where nothing came back that has one. */
export const codeOf = (fields: Readonly<Record<string, unknown>>): number => {
  const code = Number(fields.errCode ?? fields.errcode);
  return Number.isInteger(code) ? code : -1;
};
