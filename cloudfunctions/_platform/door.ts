import * as z from '../../contracts/zod';
import type { Answer } from '../../contracts/envelope';
import { oldestAccepted, release as today } from '../../contracts/release';
import { Refusal } from '../_domain/refusal';
import { openCloud, type Cloud } from './cloud';
import { readContext, type CallContext } from './context';
import { identify, identityIdOf, recognise, type Caller } from './identity';
import { logCall, logDefect } from './log';
import { checkPlainInput } from './plain-input';
import type { Route } from './serve';

const envelope = z.strictObject({
  action: z.string().max(60),
  release: z.number().int(),
  input: z.unknown(),
});

/** WeChat adds these to every event; they are no proof of anything and dropped. */
const withoutPlatformKeys = (event: unknown): unknown => {
  if (event === null || typeof event !== 'object') return event;
  const { userInfo: _userInfo, tcbContext: _tcbContext, ...rest } = event as Record<string, unknown>;
  return rest;
};

const parse = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Refusal('BAD_INPUT', field === '' ? {} : { field });
};

/** What an older client sends and this action no longer understands is no mistake of his: he needs the new release. */
const parseOf = (release: number, route: Route, input: unknown): unknown => {
  try {
    return parse(route.action.input, input);
  } catch (error) {
    throw release < today && error instanceof Refusal ? new Refusal('UPGRADE_REQUIRED') : error;
  }
};

const checkRole = (route: Route, caller: Caller, input: unknown): void => {
  if (!route.roles) return;
  const { storeId } = input as { storeId: string };
  const allowed = caller.staff.some((post) => post.storeId === storeId && route.roles?.includes(post.role));
  if (!allowed) throw new Refusal('NOT_ALLOWED');
};

/** Everything that can be refused without a single database request is refused before the first one. */
const pass = async (
  routes: ReadonlyMap<string, Route>,
  event: unknown,
  context: CallContext,
  cloud: Cloud,
) => {
  const call = withoutPlatformKeys(event);
  checkPlainInput(call);
  const { action, release, input } = parse(envelope, call);
  if (release < oldestAccepted) throw new Refusal('UPGRADE_REQUIRED');
  const route = routes.get(action);
  if (!route) throw new Refusal('NO_SUCH_ACTION');
  const checked = parseOf(release, route, input);
  const caller = await (route.discretion === 'anonymous' ? recognise : identify)(cloud, context);
  checkRole(route, caller, checked);
  // Undeclared fields never leave: zod drops them here.
  return route.action.output.parse(await route.handle({ input: checked, caller, cloud }));
};

const refuse = (error: unknown, requestId: string): Answer & { ok: false } => {
  if (error instanceof Refusal) return { ok: false, requestId, code: error.code, ...error.detail };
  logDefect(requestId, error);
  return { ok: false, requestId, code: 'DEFECT' };
};

/** A cloud function's `main`: parses, reads who calls, checks the right, catches, answers, logs one line. */
export const door = (routes: readonly Route[]): ((event: unknown, context: unknown) => Promise<Answer>) => {
  const byName = new Map(routes.map((route) => [route.action.name, route]));
  return async (event, rawContext) => {
    const context = readContext(rawContext);
    const started = performance.now();
    const cloud = openCloud(context.requestId);
    const { requestId } = context;
    const answer: Answer = await pass(byName, event, context, cloud).then(
      (data) => ({ ok: true, requestId, data }),
      (error: unknown) => refuse(error, requestId),
    );
    const named = event !== null && typeof event === 'object' && 'action' in event ? event.action : undefined;
    const route = typeof named === 'string' ? byName.get(named) : undefined;
    logCall({
      requestId,
      action: route?.action.name ?? 'unknown',
      caller: route?.discretion ? 'withheld' : (identityIdOf(context)?.slice(0, 16) ?? 'nobody'),
      outcome: answer.ok ? 'ok' : answer.code,
      ms: Math.round(performance.now() - started),
      databaseRequests: cloud.meter.requests,
    });
    return answer;
  };
};
