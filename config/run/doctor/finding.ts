/** One thing that was looked at. `unasked`: it cannot be seen from here; the words say how to see it. */
export interface Finding {
  readonly is: 'well' | 'missing' | 'unasked';
  readonly what: string;
  /** What is wrong and what to do. */
  readonly say?: string;
}

/** Code and words of an error of the platform, in one line. */
export const wordsOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return [code, message].filter((part) => typeof part === 'string' && part !== '').join(', ') || 'no answer';
};

/** Tries one thing; where it fails, says what to do. */
export const tried = async (
  what: string,
  advice: string,
  attempt: () => Promise<unknown>,
): Promise<Finding> => {
  try {
    await attempt();
    return { is: 'well', what };
  } catch (error) {
    return { is: 'missing', what, say: `${wordsOf(error)}. ${advice}` };
  }
};

const marks = { well: 'ok      ', missing: 'MISSING ', unasked: 'see     ' } as const;

export const sayFinding = ({ is, what, say }: Finding): string =>
  `${marks[is]}${what}${say === undefined ? '' : `: ${say}`}`;
