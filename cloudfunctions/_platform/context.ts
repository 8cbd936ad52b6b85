/** What the platform says about a call, read in the first synchronous lines of `main`. */
export interface CallContext {
  readonly requestId: string;
  readonly appid: string | undefined;
  readonly openid: string | undefined;
  readonly timer: boolean;
  /** A message push of WeChat's own. */
  readonly push: boolean;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? { ...value } : {};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Whom the platform names as a source besides message push; of a chain such as `wx_client,scf` none is WeChat itself. */
const otherSources = [
  'wx_client',
  'wx_devtools',
  'wx_http',
  'wx_trigger',
  'wx_paycallback',
  'wx_crawler',
  'wx_localdebug',
];

const isPush = (environment: Record<string, unknown>): boolean => {
  const source = textOf(environment.TCB_SOURCE) ?? '';
  return (
    /^wx_[a-z]+$/.test(source) && !otherSources.includes(source) && environment.TRIGGER_SRC === undefined
  );
};

/** The environment of this event: JSON in `environment`, or `k=v;k=v` in `environ` on the older runtime. */
const environmentOf = (context: Record<string, unknown>): Record<string, unknown> => {
  if (typeof context.environment === 'string') {
    try {
      return asRecord(JSON.parse(context.environment));
    } catch {
      return {};
    }
  }
  if (typeof context.environ !== 'string') return {};
  return Object.fromEntries(
    context.environ.split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
    }),
  );
};

/**
 * Identity comes from the event's own context and nowhere else: `process.env` may still hold the person before,
 * and whatever an event says of itself is a claim, not a fact.
 */
export const readContext = (context: unknown): CallContext => {
  const record = asRecord(context);
  const environment = environmentOf(record);
  return {
    requestId: textOf(record.request_id) ?? 'unknown',
    appid: textOf(environment.WX_APPID),
    openid: textOf(environment.WX_OPENID),
    timer: environment.TRIGGER_SRC === 'timer',
    push: isPush(environment),
  };
};
