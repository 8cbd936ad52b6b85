/** Options and answers of WeChat's calls, as loose as they are. */
export type Loose = Record<string, unknown>;

/** What a call does: its answer, or the words of its failure. */
type Act = (options: Loose) => Loose | string;

/** Makes a call of WeChat's kind: written down, answered later by callbacks or, without any, by a promise. */
export type Ends = (name: string, act: Act) => (options?: Loose) => Promise<Loose> | undefined;

/** Calls back as WeChat does: `success` or `fail`, then `complete`. */
export const finish = (name: string, options: Loose, answer: Loose | string): void => {
  const failed = typeof answer === 'string';
  const said = failed ? { errMsg: `${name}:${answer}` } : { errMsg: `${name}:ok`, ...answer };
  for (const end of [failed ? 'fail' : 'success', 'complete']) {
    const back = options[end];
    if (typeof back === 'function') back(said);
  }
};

const hasCallback = (options: Loose): boolean =>
  ['success', 'fail', 'complete'].some((end) => typeof options[end] === 'function');

/** The calls of one app: once it is killed nothing is done and nobody hears anything. */
export const endsOf =
  (lives: () => boolean, note: (name: string, options: Loose) => void): Ends =>
  (name, act) =>
  (options = {}) => {
    if (!lives()) return undefined;
    note(name, options);
    const answer = act(options);
    const hears = (given: Loose): void =>
      void Promise.resolve().then(() => lives() && finish(name, given, answer));
    if (hasCallback(options)) {
      hears(options);
      return undefined;
    }
    return new Promise((success, fail) => hears({ success, fail }));
  };
