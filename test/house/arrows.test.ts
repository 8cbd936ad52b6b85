import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(__dirname, '../..');
const rooms = ['contracts', 'src', 'cloudfunctions', 'local-cloud', 'config'];

/** A small house of its own: one honest file a room, and the one that is planted. */
const houseWith = (planted: Readonly<Record<string, string>>): string => {
  const house = mkdtempSync(path.join(os.tmpdir(), 'arrows-'));
  cpSync(path.join(root, 'tsconfig.json'), path.join(house, 'tsconfig.json'));
  mkdirSync(path.join(house, 'config'));
  cpSync(path.join(root, 'config/arrows.cjs'), path.join(house, 'config/arrows.cjs'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  const honest = {
    'contracts/claim.ts': 'export const claim = 1;\n',
    'src/pages/home.ts': "import { claim } from '../../contracts/claim';\nexport const home = claim;\n",
    'src/staff/queue.ts': 'export const queue = 1;\n',
    'src/account/page.ts': 'export const page = 1;\n',
    'src/filing/step.ts': 'export const step = 1;\n',
    'src/service/page.ts': 'export const page = 1;\n',
    'cloudfunctions/_domain/rule.ts': 'export const rule = 1;\n',
    'cloudfunctions/_platform/door.ts': 'export const door = 1;\n',
    'cloudfunctions/_work/step.ts': 'export const step = 1;\n',
    'cloudfunctions/customer/file.ts': 'export const file = 1;\n',
    'cloudfunctions/staff/file.ts': 'export const file = 1;\n',
    'local-cloud/cloud.ts': 'export const cloud = 1;\n',
    'config/database.ts': 'export const collections = {};\n',
  };
  for (const [file, text] of Object.entries({ ...honest, ...planted })) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  return house;
};

/** Which rules a house breaks, and where. */
const broken = async (
  planted: Readonly<Record<string, string>>,
): Promise<{ readonly rule: string; readonly file: string }[]> => {
  const house = houseWith(planted);
  const cruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruise, '--config', 'config/arrows.cjs', '--output-type', 'json', ...rooms];
  const said = await run(process.execPath, args, { cwd: house, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  rmSync(house, { recursive: true });
  const { summary } = JSON.parse(said.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
};

const importing = (from: string) => `import * as other from '${from}';\nexport const seen = other;\n`;

const violations: readonly (readonly [rule: string, room: string, from: string])[] = [
  ['contracts-import-zod-only', 'contracts/bad.ts', '../src/pages/home'],
  ['contracts-import-zod-only', 'contracts/bad.ts', 'dayjs'],
  ['src-sees-contracts-only', 'src/pages/bad.ts', '../../cloudfunctions/_domain/rule'],
  ['src-sees-contracts-only', 'src/pages/bad.ts', '../../config/database'],
  ['nothing-imports-local-cloud', 'src/pages/bad.ts', '../../local-cloud/cloud'],
  ['nothing-imports-local-cloud', 'cloudfunctions/customer/bad.ts', '../../local-cloud/cloud'],
  ['main-package-never-imports-staff', 'src/pages/bad.ts', '../staff/queue'],
  ['other-packages-never-import-account', 'src/pages/bad.ts', '../account/page'],
  ['other-packages-never-import-account', 'src/staff/bad.ts', '../account/page'],
  ['other-packages-never-import-service', 'src/account/bad.ts', '../service/page'],
  ['main-package-never-imports-the-form', 'src/pages/bad.ts', '../filing/step'],
  ['domain-is-pure', 'cloudfunctions/_domain/bad.ts', '../_platform/door'],
  ['domain-is-pure', 'cloudfunctions/_domain/bad.ts', 'node:fs'],
  ['platform-sees-domain-and-contracts', 'cloudfunctions/_platform/bad.ts', '../_work/step'],
  ['work-sees-platform-domain-contracts', 'cloudfunctions/_work/bad.ts', '../customer/file'],
  ['only-platform-imports-the-sdk', 'cloudfunctions/customer/bad.ts', '@cloudbase/node-sdk'],
  ['use-cases-never-import-another-function', 'cloudfunctions/customer/bad.ts', '../staff/file'],
  ['use-cases-see-the-backend-only', 'cloudfunctions/customer/bad.ts', '../../config/database'],
  ['local-cloud-knows-no-business', 'local-cloud/bad.ts', '../contracts/claim'],
  ['local-cloud-knows-no-business', 'local-cloud/bad.ts', '../config/database'],
];
/** Each in a file of its own beside the others: one look at the house finds all of them. */
const fileOf = (room: string, at: number): string => room.replace('bad.ts', `bad${at}.ts`);

describe('the arrows between the rooms', () => {
  test('an honest house breaks none', async () => {
    expect(await broken({})).toEqual([]);
  });

  describe('each forbidden import is found', () => {
    let found: Awaited<ReturnType<typeof broken>>;
    beforeAll(async () => {
      found = await broken(
        Object.fromEntries(violations.map(([, room, from], at) => [fileOf(room, at), importing(from)])),
      );
    });

    test.each(violations.map(([rule, room, from], at) => [rule, room, from, at] as const))(
      '%s: %s may not import %s',
      (rule, room, _from, at) => {
        expect(found).toContainEqual({ rule, file: fileOf(room, at) });
      },
    );
  });

  test('no cycles', async () => {
    const cycle = { 'contracts/a.ts': importing('./b'), 'contracts/b.ts': importing('./a') };
    expect(new Set((await broken(cycle)).map(({ rule }) => rule))).toEqual(new Set(['no-cycles']));
  });
});
