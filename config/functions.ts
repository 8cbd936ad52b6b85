/** What each cloud function is given. The one source for the local cloud, the build and deployment. */
export interface FunctionConfig {
  readonly name: string;
  /** Seconds before the platform kills a call. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memorySize: number;
  /** Whether clients may call it at all. */
  readonly clients: boolean;
  readonly timers: readonly { readonly name: string; readonly cron: string }[];
  /** WeChat open APIs that the function may call. */
  readonly openapi: readonly string[];
}

/** The cloud's Node; fixed when a function is created. */
export const runtime = 'Nodejs20.19';

export const functions: readonly FunctionConfig[] = [
  {
    name: 'customer',
    timeout: 20,
    memorySize: 256,
    clients: true,
    timers: [],
    openapi: ['phonenumber.getPhoneNumber', 'security.msgSecCheck', 'security.mediaCheckAsync'],
  },
  {
    name: 'staff',
    timeout: 20,
    memorySize: 256,
    clients: true,
    timers: [],
    openapi: ['security.msgSecCheck'],
  },
  {
    name: 'scheduler',
    timeout: 60,
    memorySize: 256,
    clients: false,
    timers: [{ name: 'minute', cron: '7 * * * * * *' }],
    openapi: ['subscribeMessage.send', 'security.mediaCheckAsync'],
  },
  // Takes message push: in the console, type `event`, event `wxa_media_check`.
  { name: 'wechat', timeout: 5, memorySize: 256, clients: false, timers: [], openapi: [] },
];
