import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dist } from './parts/weapp-host';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
/** As a reader sees it: the build writes Chinese as `\u` escapes in scripts. */
const text = (file: string) =>
  readFileSync(join(dist, file), 'utf8').replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
const containing = (found: (text: string) => boolean) =>
  files.filter((file) => /\.(js|json|wxml|wxss|wxs)$/.test(file) && found(text(file)));
interface Json {
  readonly [name: string]: Json | undefined;
}
const json = (file: string): Json => JSON.parse(text(file));
const isScript = (file: string) => file.endsWith('.js');

/** Packages that WeChat loads beside the main one, with their pages. */
const {
  subPackages,
}: { subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[] } = JSON.parse(
  text('app.json'),
);
const packages = subPackages.map(({ root, pages }) => ({
  root: `${root}/`,
  pages: pages.map((page) => `${root}/${page}`),
}));
const isMain = (file: string) => !packages.some(({ root }) => file.startsWith(root));
const sizeOf = (part: readonly string[]) =>
  part.map((file) => statSync(join(dist, file)).size).reduce((sum, size) => sum + size, 0);

test('the main package stays below 700 KB, the form and the staff out of it', () => {
  expect(sizeOf(files.filter(isMain))).toBeLessThan(700 * 1024);
  expect(files).toContain('staff/queue/index.js');
  expect(files).toContain('filing/claim-new/index.js');
});

test('the form and the claim are on the phone before anybody taps for them', () => {
  const { preloadRule, pages } = json('app.json');
  const rules = Object.entries(preloadRule ?? {});
  expect(rules.map(([page]) => page)).toContain('pages/home/index');
  for (const [page, rule] of rules) {
    expect(Object.values(pages ?? {})).toContain(page);
    expect(rule).toEqual({ network: 'all', packages: ['filing', 'pages/claim-detail'] });
  }
});

test.each([
  'localhost',
  '127.0.0.1',
  'x-local-person',
  '/client/',
  '换个人',
  'person-switch',
  'pages/gallery',
])('nothing of the local cloud or of development is inside: %s', (trace) =>
  expect(containing((content) => content.includes(trace))).toEqual([]),
);

test('the search itself finds what is there, words too', () => {
  expect(containing((content) => content.includes('callFunction'))).not.toEqual([]);
  expect(containing((content) => content.includes('拍清楚，少跑一趟')).filter(isScript)).toHaveLength(1);
});

test.each(['客户会看到是你在看', '请谁来做什么', '没有等着的', 'begin-review'])(
  'customers do not download what only staff need: %s',
  (trace) => {
    const holding = containing((content) => content.includes(trace));
    expect(holding).not.toEqual([]);
    expect(holding.filter((file) => !file.startsWith('staff/'))).toEqual([]);
  },
);

test('every page has its files', () => {
  const named = Object.values(json('app.json')['pages'] ?? {}).map(String);
  const others = packages.flatMap(({ pages }) => pages);
  expect(named).toContain('pages/home/index');
  expect(others).toContain('filing/claim-new/index');
  for (const page of [...named, ...others])
    for (const end of ['js', 'json', 'wxml']) expect(files).toContain(`${page}.${end}`);
});

test('WeChat DevTools opens the project: it names the built folder and leaves the built code alone', () => {
  const root = join(dist, '../..');
  const project: Json = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8'));
  expect(project).toMatchObject({
    appid: expect.stringMatching(/^(wx[0-9a-f]{16}|touristappid)$/),
    libVersion: expect.stringMatching(/^3\.\d+\.\d+$/),
    compileType: 'miniprogram',
    miniprogramRoot: 'dist/miniprogram/',
    cloudfunctionRoot: 'dist/cloudfunctions/',
    setting: { es6: false, enhance: false, minified: false },
  });
});

test('server state knows that it is on no server', () => {
  expect(containing((content) => /\.setIsServer\(\(\)=>!1\)/.test(content))).toHaveLength(1);
});

test('nothing is inside that iOS 13 or Android WeChat does not know', () => {
  const unknown = [
    /\bIntl\./,
    /\(\?<[!=]/,
    /#"?\w+"?\s*[=;]/,
    /\.(at|toSorted|toReversed|replaceAll|findLast|findLastIndex)\(/,
    /\b(structuredClone|requestIdleCallback)\(/,
  ];
  const found = unknown.map((pattern) => containing((content) => pattern.test(content)).filter(isScript));
  expect(found).toEqual(unknown.map(() => []));
});
test('the app asks for privacy checks, dark mode and code only when needed, and splits off the staff', () => {
  expect(json('app.json')).toMatchObject({
    lazyCodeLoading: 'requiredComponents',
    __usePrivacyCheck__: true,
    darkmode: true,
    themeLocation: 'theme.json',
  });
  expect(packages.map(({ root }) => root)).toEqual(expect.arrayContaining(['filing/', 'staff/']));
});

test('every icon that a theme names is there and small', () => {
  const themes = Object.values(json('theme.json')).flatMap((theme) => Object.values(theme ?? {}));
  const icons = themes.map(String).filter((value) => value.endsWith('.png'));
  expect(icons).toHaveLength(16);
  for (const icon of icons) expect(statSync(join(dist, icon)).size).toBeLessThan(3 * 1024);
});

test('parts carry names for readers of the screen in the templates', () => {
  const views = [...text('base.wxml').matchAll(/<view [^>]*>/g)].map(([tag]) => tag);
  expect(views.some((tag) => /aria-role="\{\{/.test(tag) && /aria-label="\{\{/.test(tag))).toBe(true);
});

test('styles hold no rpx and no :active', () => {
  expect(
    containing((content) => /\d+rpx|:active/.test(content)).filter((file) => file.endsWith('.wxss')),
  ).toEqual([]);
});
