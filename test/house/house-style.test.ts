import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const rooms = ['contracts', 'src', 'cloudfunctions', 'local-cloud', 'config', 'test'];
/** Walked, not asked of git: a machine with Node and npm has no git. */
const sources = rooms
  .flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  )
  .filter((file) => /\.(ts|tsx|cjs|scss)$/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const lines = (file: string) => read(file).split('\n').length - 1;

describe('the house', () => {
  test('no file is longer than 250 lines, and half of them fit on a screen', () => {
    // The icons are a table of data.
    expect(sources.filter((file) => lines(file) > 250 && !file.endsWith('icon.scss'))).toEqual([]);
    const sizes = sources.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(75);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(170);
  });

  test('files are named in kebab-case, and none is called utils, helpers or common', () => {
    for (const file of sources) {
      for (const part of file.split('/')) {
        expect(part).toMatch(/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/);
        expect(part).not.toMatch(/^(utils?|helpers?|common|manager|service)\./);
      }
    }
  });

  test('nothing is switched off or left for later', () => {
    const excuse = new RegExp(
      ['ts-ignore', 'ts-nocheck', 'oxlint-disable', 'eslint-disable', '\\bTODO\\b', '\\bFIXME\\b'].join('|'),
    );
    const excused = sources.filter(
      (file) => !file.endsWith('house-style.test.ts') && excuse.test(read(file)),
    );
    expect(excused).toEqual([]);
  });

  test('people’s words stand in the catalogue and nowhere else', () => {
    const places =
      /^(src\/shared\/words\/|src\/.*\.config\.ts$|config\/(demo|messages|run)|local-cloud\/|test\/|src\/index\.html)/;
    const chinese = /[\u4e00-\u9fff]/;
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const elsewhere = sources.filter((file) => !places.test(file) && chinese.test(code(read(file))));
    expect(elsewhere).toEqual([]);
  });
});
