import * as tcb from '@cloudbase/node-sdk';

/** The SDK's app of this instance; which environment it talks to is configuration of the platform. */
const app = tcb.init({ env: process.env.TCB_ENV ?? process.env.SCF_NAMESPACE ?? '' });

export type App = typeof app;
export type Db = ReturnType<App['database']>;

export const sdk = (): App => app;
