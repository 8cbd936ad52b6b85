import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dist } from './parts/weapp-host';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
const text = (file: string) => readFileSync(join(dist, file), 'utf8');
const containing = (found: (text: string) => boolean) =>
  files.filter((file) => /\.(js|json|wxml|wxss|wxs)$/.test(file) && found(text(file)));
interface Json {
  readonly [name: string]: Json | undefined;
}
const json = (file: string): Json => JSON.parse(text(file));

test('the main package stays below 700 KB, the staff package out of it', () => {
  const sizes = files
    .filter((file) => !file.startsWith('staff/'))
    .map((file) => statSync(join(dist, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700 * 1024);
  expect(files).toContain('staff/queue/index.js');
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

test('the search itself finds what is there', () => {
  expect(containing((content) => content.includes('callFunction'))).not.toEqual([]);
});

test('nothing is inside that iOS 13 or Android WeChat does not know', () => {
  const unknown = [
    /\bIntl\./,
    /\(\?<[!=]/,
    /#"?\w+"?\s*[=;]/,
    /\.(at|toSorted|toReversed|replaceAll|structuredClone)\(/,
  ];
  const found = unknown.map((pattern) => containing((content) => pattern.test(content)).filter(isScript));
  expect(found).toEqual(unknown.map(() => []));
});
const isScript = (file: string) => file.endsWith('.js');

test('the app asks for privacy checks, dark mode and code only when needed, and splits off the staff', () => {
  expect(json('app.json')).toMatchObject({
    lazyCodeLoading: 'requiredComponents',
    __usePrivacyCheck__: true,
    darkmode: true,
    themeLocation: 'theme.json',
    subPackages: [{ root: 'staff' }],
  });
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
