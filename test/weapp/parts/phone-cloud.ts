import { type Loose, finish } from './ends';

interface Called {
  readonly server: string;
  readonly action: string;
  readonly input: unknown;
}
type Given = unknown;
type Answer = (input: Loose) => Given;

const asLoose = (value: unknown): Loose => Object.assign({}, value);

/** The other end of `wx.cloud`: answers from a table, uploads that can hang or break. */
export function newCloud(table: Readonly<Record<string, unknown>>) {
  const answers = new Map<string, Answer>(Object.entries(table).map(([name, data]) => [name, () => data]));
  const no = new Map<string, string>();
  const called: Called[] = [];
  const uploaded: string[] = [];
  let reachable = true;
  let holding = false;
  let breaking = 0;
  let requests = 0;

  return {
    called,
    uploaded,
    of: (action: string): unknown[] =>
      called.filter((each) => each.action === action).map(({ input }) => input),
    /** From now on this comes back; a function sees the input. */
    answer(action: string, data: unknown): void {
      no.delete(action);
      answers.set(action, typeof data === 'function' ? (input) => data(input) : () => data);
    },
    refuse: (action: string, code: string): void => void no.set(action, code),
    /** From now on nothing comes back, without the phone knowing. */
    reach: (isReachable: boolean): void => void (reachable = isReachable),
    /** Uploads begin and do not end. */
    hold: (isHolding: boolean): void => void (holding = isHolding),
    /** The next uploads break half way. */
    breakNext: (count: number): void => void (breaking = count),

    callFunction(options: Loose, hears: () => boolean): void {
      const { action, input } = asLoose(options['data']);
      const name = String(action);
      called.push({ server: String(options['name']), action: name, input });
      requests += 1;
      const requestId = `req-${requests}`;
      void Promise.resolve().then(() => {
        if (!hears()) return;
        if (!reachable) return finish('cloud.callFunction', options, 'fail timeout');
        const code = no.get(name);
        const result =
          code === undefined
            ? { ok: true, requestId, data: answers.get(name)?.(asLoose(input)) }
            : { ok: false, requestId, code };
        return finish('cloud.callFunction', options, { result });
      });
    },
    uploadFile(options: Loose, size: number | undefined, hears: () => boolean) {
      let progress: ((told: { progress: number }) => void) | undefined;
      let ended = false;
      const end = (answer: Loose | string): void => {
        if (ended || !hears()) return;
        ended = true;
        finish('cloud.uploadFile', options, answer);
      };
      void Promise.resolve().then(() => {
        if (!hears()) return;
        if (size === undefined) return end('fail file not found');
        if (!reachable) return end('fail network error');
        progress?.({ progress: 50 });
        if (holding) return undefined;
        if (breaking > 0) {
          breaking -= 1;
          return end('fail network error');
        }
        progress?.({ progress: 100 });
        uploaded.push(String(options['cloudPath']));
        return end({ fileID: `cloud://env/${String(options['cloudPath'])}` });
      });
      return {
        onProgressUpdate: (tell: typeof progress): void => void (progress = tell),
        abort: (): void => end('fail abort'),
      };
    },
  };
}
