import { collections, databaseRule, storageRule } from '../../database';
import { functions, runtime, type FunctionConfig } from '../../functions';

const triggersOf = ({ timers }: FunctionConfig) =>
  timers.map((timer) => ({ name: timer.name, type: 'timer', config: timer.cron }) as const);

/** A function's `config.json`, which DevTools reads: WeChat's permissions and the timers. */
export const configJsonOf = (one: FunctionConfig) => ({
  permissions: { openapi: one.openapi },
  triggers: triggersOf(one),
});

/** A function's `package.json`: nothing is installed, the bundle holds everything. */
export const packageJsonOf = ({ name }: FunctionConfig) => ({ name, version: '1.0.0', main: 'index.js' });

/** `cloudbaserc.json` for who prefers `tcb fn deploy`; the environment's id stays outside. */
export const cloudbaserc = () => ({
  version: '2.0',
  envId: '{{env.ENV_ID}}',
  functionRoot: 'cloudfunctions',
  functions: functions.map((one) => ({
    name: one.name,
    handler: 'index.main',
    runtime,
    timeout: one.timeout,
    memorySize: one.memorySize,
    installDependency: false,
    ignore: ['*.map'],
    triggers: triggersOf(one),
  })),
});

/** Who may call a function from a client: those of the audience; a name that stands nowhere is nobody's. */
export const functionRule = (): Readonly<Record<string, { readonly invoke: string | false }>> => ({
  '*': { invoke: false },
  ...Object.fromEntries(
    functions.map(({ name, clients }) => [name, { invoke: clients ? 'auth != null' : (false as const) }]),
  ),
});

/** Collections with their indexes and the rules, for the eye and for who applies them by hand. */
export const databaseJson = () => ({
  rule: databaseRule,
  storageRule,
  functionRule: functionRule(),
  collections: Object.entries(collections).map(([name, indexes]) => ({ name, indexes })),
});
