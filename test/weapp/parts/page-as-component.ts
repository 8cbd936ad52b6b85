import type { Loose } from './ends';

/** What a page is opened with. */
export interface Opening {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
}

/** From a URL as `navigateTo` takes it. */
export const openingOf = (url: string): Opening => {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?');
  return { route, query: Object.fromEntries(new URLSearchParams(query)) };
};

/** Calls a hook of a page, where it has one. */
export const tellPage = (page: Loose | undefined, name: string, given?: unknown): void => {
  const method = page?.[name];
  if (typeof method === 'function') method.call(page, given);
};

/** Page() → Component(): simulate knows components only, so the page's life is led by the component's. */
export const pageAsComponent =
  (world: Loose, opening: () => Opening, opened: (page: Loose) => void) => (options: Loose) => {
    const entries = Object.entries(options).filter(([name]) => name !== 'data');
    const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'));
    const rest = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'));
    const component: unknown = world['Component'];
    if (typeof component !== 'function') throw new Error('simulate gave no Component');
    component({
      options: { classPrefix: '' },
      data: JSON.parse(JSON.stringify(options['data'] ?? {})),
      methods,
      lifetimes: {
        created(this: Loose) {
          Object.assign(this, rest);
        },
        attached(this: Loose) {
          const { route, query } = opening();
          Object.assign(this, { route, __route__: route, options: query });
          opened(this);
          tellPage(this, 'onLoad', query);
          tellPage(this, 'onShow');
        },
        ready(this: Loose) {
          tellPage(this, 'onReady');
        },
        detached(this: Loose) {
          tellPage(this, 'onUnload');
        },
      },
    });
  };
