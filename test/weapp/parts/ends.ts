/** Options and answers of WeChat's calls, as loose as they are. */
export type Loose = Record<string, unknown>;

/** What a call does: its answer, or the words of its failure. */
type Act = (options: Loose) => Loose | string;

/** Makes a call of WeChat's kind: written down, answered later by `success` or `fail`, then `complete`. */
export type Ends = (name: string, act: Act) => (options?: Loose) => void;

/** Calls back as WeChat does. */
export const finish = (name: string, options: Loose, answer: Loose | string): void => {
  const failed = typeof answer === 'string';
  const said = failed ? { errMsg: `${name}:${answer}` } : { errMsg: `${name}:ok`, ...answer };
  for (const end of [failed ? 'fail' : 'success', 'complete']) {
    const back = options[end];
    if (typeof back === 'function') back(said);
  }
};
