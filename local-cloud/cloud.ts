import { Readable } from 'node:stream';
import { adminEndpoint } from './admin-endpoint';
import { aggregateActions } from './actions-aggregate';
import { databaseActions } from './actions-database';
import { storageActions } from './actions-storage';
import { ClientGateway } from './client-gateway';
import { blobDir, openFolder, type DataFolder } from './data-folder';
import { faultPoints, type FaultPoint } from './fault-points';
import { Faults, type FaultDesk } from './faults';
import { fileEndpoint } from './file-endpoint';
import { FileStore } from './file-store';
import { functionActions } from './actions-functions';
import { FunctionsHost } from './functions-host';
import { exchange, sendJson, sendPage, type Exchange } from './http';
import { sdkEnv } from './invocation';
import { listen } from './listen';
import type { CloudOptions } from './options';
import { phonePage, whoPage } from './pages';
import { newStatistics, resetStatistics } from './statistics';
import { staticEndpoint } from './static-endpoint';
import { readRule } from './storage-rule';
import { Store } from './store';
import { Timers } from './timers';
import { Transactions } from './transactions';
import type { Delivery } from './wechat/subscribe-messages';
import { WeChat, type WeChatDesk } from './wechat/wechat';

export type { CloudOptions } from './options';
export { StartError } from './start-error';

/** CloudBase on this machine. */
export interface Cloud {
  /** `http://localhost:PORT` */
  readonly url: string;
  /** The run before this one was killed; the data were checked whole when this one started. */
  readonly lastEndedHard: boolean;
  /** As a client would, through the gateway's rules; answers the function's result. */
  call(openid: string | undefined, name: string, data: unknown): Promise<unknown>;
  /** As a client, under the storage rule; answers the fileID. */
  upload(openid: string, cloudPath: string, bytes: Buffer): Promise<string>;
  /** A document as it lies, without a request. */
  peek(collection: string, id: string): Readonly<Record<string, unknown>> | undefined;
  /** Lays new documents down as they are, without a request: for a cloud that shall hold many. */
  fill(collection: string, documents: readonly { readonly _id: string }[]): void;
  /** A timer event, now. */
  fire(functionName: string, timerName: string): Promise<void>;
  /** Of the database only. */
  stats(): {
    requests: number;
    scanned: number;
    returned: number;
    byAction: Record<string, number>;
    unindexed: string[];
  };
  resetStats(): void;
  deliveries(openid?: string): readonly Delivery[];
  /** The stand-in for WeChat, to be told what a phone or a bad day would do. */
  readonly weChat: WeChatDesk;
  /** What goes wrong with the cloud itself, to be switched at any time. */
  readonly faults: FaultDesk;
  /** Lines that functions printed. */
  logs(name?: string): readonly string[];
  /** What a process needs so that the unmodified SDK talks here. */
  sdkEnv(): Record<string, string>;
  close(): Promise<void>;
}

/** A start that fails lets go of the data folder. */
const orRelease = <T>(folder: DataFolder, prepare: () => T): T => {
  try {
    return prepare();
  } catch (error) {
    folder.close();
    throw error;
  }
};

/** Starts a cloud; throws a `StartError` whose one line says why it cannot. */
export const createCloud = async (options: CloudOptions): Promise<Cloud> => {
  const { envId = 'local-1a2b', appId = 'wxlocal', people = [], templates = [], functions } = options;
  const [read, write] = [readRule(options.storageRule.read), readRule(options.storageRule.write)];
  const folder = openFolder(options.dataDir);
  let port = 0;
  const url = () => `http://localhost:${port}`;
  const faults = new Faults({ latencyMs: options.latencyMs ?? 0, ...options.faults });
  const die = faultPoints(options.dieAt);
  const pass = (point: FaultPoint) => {
    faults.pass(point);
    die(point);
  };
  const statistics = newStatistics();
  const store = orRelease(folder, () => new Store(folder.connection, options.collections, pass));
  const transactions = new Transactions(store, folder.dir, options.transactionMs);
  const files = orRelease(folder, () => new FileStore(store, blobDir(folder.dir), pass, folder.lasting));
  const env = () => sdkEnv(`http://127.0.0.1:${port}`, envId);
  const { functionsDir, hostile = true } = options;
  const { onLog } = options;
  const host = new FunctionsHost({ functionsDir, functions, env, envId, appId, hostile, faults, onLog });
  const running = options.timers ?? true;
  const { weChat: judging = {} } = options;
  const weChat = new WeChat({ store, host, templates, people, appId, options: judging, running });
  const timers = new Timers(host, functions, faults);
  const gateway = new ClientGateway({ host, files, faults, weChat, read, write, envId, url });
  const actions = {
    ...databaseActions(store, transactions, statistics),
    ...aggregateActions(store, statistics),
    ...storageActions(files, { url, envId, read, write }),
    ...functionActions(host),
    ...weChat.actions,
  };
  const admin = adminEndpoint(actions, statistics, faults);
  const file = fileEndpoint(files, faults);
  const client = staticEndpoint(options.staticDir);

  const route = async (at: Exchange): Promise<void> => {
    const { pathname } = at;
    // A page from elsewhere may make a name of its own lead here; it cannot choose another Host.
    if (![`localhost:${port}`, `127.0.0.1:${port}`].includes(at.request.headers.host ?? ''))
      return sendJson(at, 403, { code: 'PERMISSION_DENIED', message: 'the host is not this cloud' });
    if (pathname === '/admin') return admin(at);
    if (pathname.startsWith('/cos/')) return file(at);
    if (pathname.startsWith('/client/')) return gateway.serve(at);
    if (pathname === '/healthz') return sendJson(at, 200, { ok: true });
    if (pathname === '/who') return sendPage(at, 200, whoPage(people));
    if (pathname === '/phone') return sendPage(at, 200, phonePage(people, weChat.deliveries(), templates));
    return client(at);
  };
  const listening = await listen(options.port ?? 0, (request, response) => {
    route(exchange(request, response)).catch((error: unknown) => {
      host.log('cloud', String(error));
      response.destroy();
    });
  }).catch((error: unknown) => {
    folder.close();
    throw error;
  });
  port = listening.port;
  if (folder.endedHard) host.log('cloud', 'The last run ended hard; the data were checked and are whole.');
  if (running) timers.start();

  let closed = false;
  return {
    url: url(),
    lastEndedHard: folder.endedHard,
    async call(openid, name, data) {
      const text = await gateway.call(openid, Buffer.from(JSON.stringify({ name, data })));
      return JSON.parse(text) as unknown;
    },
    upload: (openid, cloudPath, bytes) => gateway.upload(openid, cloudPath, Readable.from([bytes])),
    peek: (collection, id) => store.get(collection, id)?.document,
    fill: (collection, documents) =>
      store.atomic(() => documents.forEach((document) => store.insert(collection, { ...document }))),
    fire: (functionName, timerName) => timers.fire(functionName, timerName),
    stats: () => ({
      ...statistics,
      byAction: { ...statistics.byAction },
      unindexed: [...statistics.unindexed],
    }),
    resetStats: () => resetStatistics(statistics),
    deliveries: (openid) => weChat.deliveries(openid),
    weChat,
    faults,
    logs: (name) =>
      host.lines.filter((entry) => name === undefined || entry.name === name).map(({ line }) => line),
    sdkEnv: env,
    async close() {
      if (closed) return;
      closed = true;
      timers.close();
      weChat.close();
      host.close();
      listening.close();
      transactions.close();
      await Promise.resolve(folder.close());
    },
  };
};
