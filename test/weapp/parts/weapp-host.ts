import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Loose } from './ends';
import { type Opening, openingOf, pageAsComponent, tellPage } from './page-as-component';
import { type Phone, newPhone } from './phone';
import { type Part, until } from './touch';
import { newWx } from './wx';

interface Rendered extends Part {
  attach(parent: HTMLElement): void;
  detach(): void;
}
interface Simulate {
  load(path: string, tag: string, options: { rootPath: string; compiler: string }): string;
  render(id: string): Rendered;
}
type AppOptions = Loose & { onLaunch?: (options: Loose) => void };

/** A page on the stack: what is drawn, and WeChat's object for it. */
interface Open extends Opening {
  readonly part: Rendered;
  readonly page: Loose;
}

/** The app running on a phone. */
export interface App {
  readonly phone: Phone;
  /** The page on top. */
  top(): Part;
  /** Routes with their queries, the lowest first. */
  stack(): string[];
  tell(hook: string): void;
  back(): void;
  /** Waits until the page on top shows these words. */
  shows(words: string): Promise<void>;
  /** WeChat ends the app: nothing of it goes on. */
  kill(): void;
}

export const dist = join(__dirname, '../../../dist/miniprogram');
const world: Loose = Object.assign(globalThis);
const tabs = ['home', 'claims', 'products', 'me'].map((name) => `pages/${name}/index`);
const mostPages = 10;

/** Launches the built app at a page. Taro keeps its modules on `wx`, so every launch loads them anew. */
export function launch(phone: Phone, url: string, lacking: Loose = {}): App {
  if (!existsSync(join(dist, 'app.json'))) throw new Error('Not built: run npm run build:weapp first.');
  jest.resetModules();
  document.body.innerHTML = '';
  // Not in WeChat's logic layer, and Taro would use them if they were.
  for (const name of ['wx', 'MutationObserver', 'WebKitMutationObserver']) delete world[name];
  const simulate = jest.requireActual<Simulate>('miniprogram-simulate');
  let alive = true;
  let stack: Open[] = [];
  let opening: Opening = openingOf(url);
  let opened: Loose = {};
  let app: AppOptions | undefined;
  const ids = new Map<string, string>();

  const push = (next: Opening): void => {
    opening = next;
    const tag = next.route.replace(/\//g, '-');
    const id =
      ids.get(next.route) ??
      simulate.load(join(dist, next.route), tag, { rootPath: dist, compiler: 'official' });
    ids.set(next.route, id);
    const part = simulate.render(id);
    part.attach(document.body.appendChild(document.createElement('div')));
    stack.push({ ...next, part, page: opened });
  };
  const top = (): Open => {
    const last = stack[stack.length - 1];
    if (!last) throw new Error('No page is open');
    return last;
  };
  const drop = (count: number): void => {
    for (const { part } of stack.splice(stack.length - count).reverse()) part.detach();
  };
  const back = (delta: number): void => {
    drop(Math.min(delta, stack.length - 1));
    tellPage(top().page, 'onShow');
  };
  const routes = {
    navigateTo({ url: to }: Loose) {
      if (stack.length >= mostPages) return `fail webview count limit exceed`;
      const next = openingOf(String(to));
      if (tabs.includes(next.route)) return 'fail can not navigateTo a tabbar page';
      tellPage(top().page, 'onHide');
      push(next);
      return {};
    },
    navigateBack({ delta }: Loose) {
      back(typeof delta === 'number' ? delta : 1);
      return {};
    },
    reLaunch({ url: to }: Loose) {
      drop(stack.length);
      push(openingOf(String(to)));
      return {};
    },
    switchTab({ url: to }: Loose) {
      const next = openingOf(String(to));
      if (!tabs.includes(next.route)) return 'fail can not switch to no-tabBar page';
      drop(stack.length);
      push(next);
      return {};
    },
  };

  Object.assign(world, {
    wx: { ...newWx(phone, routes, () => alive, Object.assign({}, world['wx'])), ...lacking },
    App: (options: AppOptions) => (app = options),
    getApp: () => app,
    getCurrentPages: () => stack.map(({ page }) => page),
    Page: pageAsComponent(
      world,
      () => opening,
      (page) => (opened = page),
    ),
  });
  jest.requireActual(join(dist, 'app.js'));
  app?.onLaunch?.call(app, { path: opening.route, query: opening.query, scene: 1001 });
  push(opening);
  return {
    phone,
    top: () => top().part,
    stack: () => stack.map(({ route, query }) => `${route}?${new URLSearchParams(query).toString()}`),
    tell: (hook) => tellPage(top().page, hook),
    back: () => back(1),
    shows: (words) =>
      until(
        () => top().part,
        () => top().part.dom.textContent.includes(words),
      ),
    kill() {
      alive = false;
      stack = [];
      phone.forgetApp();
    },
  };
}

/** A new phone, the app, and one page of it. */
export function openPage(
  url: string,
  answers: Readonly<Record<string, unknown>>,
): { app: App; page: Part; phone: Phone } {
  const phone = newPhone(answers);
  const app = launch(phone, url);
  return { app, page: app.top(), phone };
}
