import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A page under miniprogram-simulate, as far as the tests look at it. */
export interface Part {
  readonly dom: HTMLElement;
  querySelectorAll(selector: string): Part[];
  dispatchEvent(name: string, options?: { detail?: unknown }): void;
}
interface Rendered extends Part {
  attach(parent: HTMLElement): void;
}
interface Simulate {
  load(path: string, tag: string, options: { rootPath: string; compiler: string }): string;
  render(id: string): Rendered;
}
type Loose = Record<string, unknown>;
interface CallOptions {
  readonly name: string;
  readonly data: { readonly action: string; readonly input: unknown };
  readonly success?: (answer: { result: unknown }) => void;
  readonly fail?: (failure: { errMsg: string }) => void;
}
type AppOptions = Loose & { onLaunch?: (options: Loose) => void };

/** What the phone was asked, and what the cloud answers. */
export interface Phone {
  readonly asked: { readonly name: string; readonly options: Loose }[];
  readonly called: { readonly server: string; readonly action: string; readonly input: unknown }[];
  answer(action: string, data: unknown): void;
  /** From now on nothing comes back. */
  unplug(): void;
  plugIn(): void;
}

export const dist = join(__dirname, '../../../dist/miniprogram');
const screen = { windowWidth: 375, windowHeight: 667, pixelRatio: 2, screenWidth: 375, screenHeight: 667 };
const system = {
  ...screen,
  SDKVersion: '3.8.0',
  platform: 'devtools',
  statusBarHeight: 20,
  language: 'zh_CN',
};
const world: Loose = Object.assign(globalThis);

const quiet = () => undefined;

/** WeChat's side: storage in memory, everything asked written down, the cloud answering from a table. */
function newPhone(base: Loose, table: Readonly<Record<string, unknown>>): { phone: Phone; wx: Loose } {
  const answers = new Map(Object.entries(table));
  const stored = new Map<string, unknown>();
  let online = true;
  const phone: Phone = {
    asked: [],
    called: [],
    answer: (action, data) => void answers.set(action, data),
    unplug: () => void (online = false),
    plugIn: () => void (online = true),
  };
  const ok =
    (name: string, result: Loose = {}) =>
    (options: Loose = {}) => {
      phone.asked.push({ name, options });
      const done = { errMsg: `${name}:ok`, ...result };
      void Promise.resolve().then(() => {
        if (typeof options['success'] === 'function') options['success'](done);
        if (typeof options['complete'] === 'function') options['complete'](done);
      });
    };
  const callFunction = ({ name, data, success, fail }: CallOptions) => {
    phone.called.push({ server: name, action: data.action, input: data.input });
    void Promise.resolve().then(() =>
      online
        ? success?.({ result: { ok: true, requestId: 'req-1', data: answers.get(data.action) } })
        : fail?.({ errMsg: 'cloud.callFunction:fail timeout' }),
    );
  };
  const shown = [
    'navigateTo',
    'switchTab',
    'makePhoneCall',
    'setClipboardData',
    'showToast',
    'previewImage',
    'setNavigationBarTitle',
  ];
  const wx: Loose = {
    ...base,
    ...Object.fromEntries([...shown, 'stopPullDownRefresh', 'setStorage'].map((name) => [name, ok(name)])),
    canIUse: () => true,
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getAppBaseInfo: () => ({ ...system, fontSizeScaleFactor: 1 }),
    getDeviceInfo: () => system,
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', scene: 1001, query: {} }),
    getEnterOptionsSync: () => ({ path: '', scene: 1001, query: {} }),
    getNetworkType: ok('getNetworkType', { networkType: 'wifi' }),
    onNetworkStatusChange: quiet,
    offNetworkStatusChange: quiet,
    onAppShow: quiet,
    onAppHide: quiet,
    onNeedPrivacyAuthorization: quiet,
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    removeStorageSync: (key: string) => void stored.delete(key),
    getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 0, limitSize: 10_240 }),
    getFileSystemManager: () => ({}),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    nextTick: (after: () => void) => setTimeout(after, 0),
    cloud: { init: quiet, callFunction },
  };
  return { phone, wx };
}

/** Page() → Component(): simulate knows components only, so the page's life is led by the component's. */
function pageAsComponent(open: { route: string; query: Loose }, pages: unknown[]) {
  return (options: Loose) => {
    const data = options['data'] ?? {};
    const entries = Object.entries(options).filter(([name]) => name !== 'data');
    const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'));
    const rest = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'));
    const tell = (page: Loose, name: string, given?: unknown) => {
      const method = page[name];
      if (typeof method === 'function') method.call(page, given);
    };
    const component: unknown = world['Component'];
    if (typeof component !== 'function') throw new Error('simulate gave no Component');
    component({
      options: { classPrefix: '' },
      data: JSON.parse(JSON.stringify(data)),
      methods,
      lifetimes: {
        created(this: Loose) {
          Object.assign(this, rest);
        },
        attached(this: Loose) {
          Object.assign(this, { route: open.route, __route__: open.route, options: open.query });
          pages.push(this);
          tell(this, 'onLoad', open.query);
          tell(this, 'onShow');
        },
        ready(this: Loose) {
          tell(this, 'onReady');
        },
        detached(this: Loose) {
          tell(this, 'onUnload');
        },
      },
    });
  };
}

/** Launches the built app on a new phone and opens one page. Taro keeps its modules on `wx`: one host per test. */
export function openPage(
  route: string,
  query: Record<string, string>,
  answers: Readonly<Record<string, unknown>>,
): { page: Part; phone: Phone; tell: (hook: string) => void } {
  if (!existsSync(join(dist, 'app.json'))) throw new Error('Not built: run npm run build:weapp first.');
  jest.resetModules();
  document.body.innerHTML = '';
  // Not in WeChat's logic layer, and Taro would use them if they were.
  for (const name of ['wx', 'MutationObserver', 'WebKitMutationObserver']) delete world[name];
  const simulate = jest.requireActual<Simulate>('miniprogram-simulate');
  const { phone, wx } = newPhone(Object.assign({}, world['wx']), answers);
  const pages: Loose[] = [];
  let app: AppOptions | undefined;
  Object.assign(world, {
    wx,
    App: (options: AppOptions) => (app = options),
    getApp: () => app,
    getCurrentPages: () => pages,
    Page: pageAsComponent({ route, query }, pages),
  });
  jest.requireActual(join(dist, 'app.js'));
  app?.onLaunch?.call(app, { path: route, query, scene: 1001 });
  const id = simulate.load(join(dist, route), route.replace(/\//g, '-'), {
    rootPath: dist,
    compiler: 'official',
  });
  const page = simulate.render(id);
  page.attach(document.body.appendChild(document.createElement('div')));
  const tell = (hook: string) => {
    const method = pages[0]?.[hook];
    if (typeof method === 'function') method.call(pages[0]);
  };
  return { page, phone, tell };
}

/** Polls until a condition holds; says what the page showed when it never did. */
export async function until(page: Part, holds: () => boolean, ms = 4000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It never came to that. The page: ${page.dom.textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Taps the innermost part of a class whose text contains the words. */
export function tap(page: Part, selector: string, words = ''): void {
  const part = page.querySelectorAll(selector).find(({ dom }) => dom.textContent.includes(words));
  if (!part) throw new Error(`Nothing to tap: ${selector} ${words}. The page: ${page.dom.textContent}`);
  part.dispatchEvent('tap');
}
