import * as tcb from '@cloudbase/node-sdk';

export type App = ReturnType<typeof tcb.init>;
export type Db = ReturnType<App['database']>;

let app: App | undefined;

/** The SDK's app of this instance; which environment it talks to is configuration of the platform. */
export const sdk = (): App =>
  (app ??= tcb.init({ env: process.env.TCB_ENV ?? process.env.SCF_NAMESPACE ?? '' }));
