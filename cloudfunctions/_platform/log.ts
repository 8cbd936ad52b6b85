/** One line per call: ids, numbers and codes only; whatever people wrote or are called stays out. */
export interface CallLog {
  readonly requestId: string;
  readonly action: string;
  /** Hash of the identity, as in `identities`; `withheld` where the call was about a complaint. */
  readonly caller: string;
  /** `ok` or the refusal's code. */
  readonly outcome: string;
  readonly ms: number;
  readonly databaseRequests: number;
}

export const logCall = (line: CallLog): void => {
  console.log(JSON.stringify(line));
};

/**
 * A defect with its stack. The message is kept out: a database error may quote the document, and with it a
 * person's name or number.
 */
export const logDefect = (requestId: string, error: unknown): void => {
  const known = error instanceof Error;
  const code =
    error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : undefined;
  console.error(
    JSON.stringify({
      requestId,
      defect: known ? error.name : typeof error,
      code,
      stack: known ? (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at ')) : [],
    }),
  );
};
