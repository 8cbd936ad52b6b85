import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { collections } from '../../config/database';
import { functions } from '../../config/functions';
import { accountFrom, deploy, dryRun } from '../../config/run/deploy/deploy';
import { apiOf, authorization } from '../../config/run/deploy/tencent-api';
import { openStandIn, type StandIn } from './parts/tencent-stand-in';

const account = { envId: 'shop-1', secretId: 'AKIDexample', secretKey: 'example-key', region: 'ap-shanghai' };
const built = mkdtempSync(path.join(os.tmpdir(), 'built-'));
const build = (name: string, code: string): void => {
  mkdirSync(path.join(built, name), { recursive: true });
  for (const file of ['index.js', 'package.json', 'config.json'])
    writeFileSync(path.join(built, name, file), code);
};
let there: StandIn;
beforeEach(async () => {
  for (const { name } of functions) build(name, 'one');
  there = await openStandIn();
});
afterEach(() => there.close());
afterAll(() => rmSync(built, { recursive: true }));

/** Deploys, and answers what was printed. */
const go = async (): Promise<string> => {
  const lines: string[] = [];
  await deploy(
    apiOf(account, () => there.url),
    account,
    built,
    (line) => lines.push(line),
  );
  return lines.join('\n');
};
const timersOf = (name: string) =>
  (there.functions.get(name)?.Triggers ?? []) as { TriggerName: string; TriggerDesc: string }[];
const reads = /^(Describe|List|Get)/;
const writes = () => there.requests.filter(({ action }) => !reads.test(action)).map(({ action }) => action);

describe('a deployment', () => {
  test('makes an empty environment whole', async () => {
    await go();
    expect([...there.tables.keys()].sort()).toEqual(Object.keys(collections).sort());
    for (const [name, indexes] of Object.entries(collections)) {
      const table = there.tables.get(name);
      expect(Object.keys(table?.indexes ?? {}).sort()).toEqual(
        ['_id_', ...indexes.map((one) => one.name)].sort(),
      );
      expect(table?.permission).toBe('ADMINONLY');
    }
    expect([...there.functions.keys()].sort()).toEqual(functions.map((one) => one.name).sort());
    expect(timersOf('scheduler').map((one) => one.TriggerName)).toEqual(['minute']);
  });

  test('done again changes nothing, and with new code only the code', async () => {
    await go();
    there.requests.length = 0;
    expect(await go()).toContain('Nothing to do');
    expect(writes()).toEqual([]);
    build('staff', 'two');
    await go();
    expect(writes()).toEqual(['UpdateFunctionCode', 'UpdateFunctionConfiguration']);
  });

  test('goes on where it broke off', async () => {
    there.refuse.set('CreateFunction', 'out of order');
    await expect(go()).rejects.toThrow('out of order');
    there.refuse.clear();
    there.requests.length = 0;
    await go();
    expect(new Set(writes())).toEqual(new Set(['CreateFunction', 'BatchCreateTrigger']));
  });

  test('drops no collection, index or function that it does not know, and says so', async () => {
    await go();
    const claims = there.tables.get('claims');
    const foreign = { Name: 'theirs', Unique: false, Keys: [{ Name: 'x', Direction: '1' }] };
    Object.assign(claims?.indexes ?? {}, {
      theirs: foreign,
      storeId_tokens: { ...foreign, Name: 'storeId_tokens' },
    });
    there.tables.set('diary', { indexes: {}, permission: 'PRIVATE' });
    there.functions.set('old-one', {});
    there.requests.length = 0;
    const said = await go();
    expect(writes()).toEqual([]);
    for (const what of ['index claims.theirs is not ours', 'index claims.storeId_tokens has other fields']) {
      expect(said).toContain(what);
    }
    expect(said).toContain('collection diary is not ours');
    expect(said).toContain('function old-one is not ours');
  });

  test('replaces a timer whose time changed, and closes a collection that somebody opened', async () => {
    await go();
    const [timer] = timersOf('scheduler');
    if (timer) timer.TriggerDesc = '{"cron":"0 0 0 1 1 * *"}';
    Object.assign(there.tables.get('claims') ?? {}, { permission: 'READONLY' });
    there.requests.length = 0;
    const said = await go();
    expect(writes()).toEqual(['ModifyResourcePermission', 'DeleteTrigger', 'BatchCreateTrigger']);
    expect(said).toContain('remove timer        scheduler.minute');
  });
});

interface Captured {
  readonly action: string;
  readonly version: string;
  readonly body: Readonly<Record<string, unknown>>;
}
const captured = JSON.parse(
  readFileSync(path.join(__dirname, '../fixtures/manager-node-requests.json'), 'utf8'),
) as Captured[];

describe('the calls', () => {
  test('have the shape of those that @cloudbase/manager-node makes', async () => {
    await go();
    build('scheduler', 'two');
    const [timer] = timersOf('scheduler');
    if (timer) timer.TriggerDesc = '{"cron":"0 0 0 1 1 * *"}';
    await go();
    const shape = ({ action, version, body }: Captured) =>
      `${action} ${version} ${JSON.stringify(body.ResourceType ?? '')} ${Object.keys(body).sort().join(' ')}`;
    const theirs = new Set(captured.map(shape));
    // Its own reading of the list of functions was read in its source, not captured.
    const ours = there.requests.filter(({ action }) => action !== 'ListFunctions').map(shape);
    expect(ours.filter((one) => !theirs.has(one))).toEqual([]);
    expect(new Set(ours).size).toBeGreaterThan(15);
  });

  test('create an index in its very words', async () => {
    await go();
    const { body } =
      there.requests.find(
        (one) => one.action === 'UpdateTable' && JSON.stringify(one.body).includes('storeId_order'),
      ) ??
      there.requests[0] ??
      {};
    const theirs = captured.find((one) => one.action === 'UpdateTable');
    expect(body?.CreateIndexes).toEqual(theirs?.body.CreateIndexes);
  });

  test('are signed as it signs them', () => {
    // Made by its version 5.6.5 from the same id, key, second and body.
    expect(
      authorization(account, 'tcb', 'tcb.tencentcloudapi.com', '{"EnvId":"shop-1"}', 1_764_000_000),
    ).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDexample/2025-11-24/tcb/tc3_request, SignedHeaders=content-type;host, Signature=0543bccf3fafaba7989759b26a5231d3d35214d1b7552436665d25f142a6791b',
    );
  });

  test('never bring a secret into what is said', async () => {
    there.refuse.set('ListTables', 'The SecretId AKIDexample with example-key is not found');
    const said = await go().catch((error: Error) => error.message);
    expect(said).toContain('AuthFailure');
    expect(said).not.toMatch(/AKIDexample|example-key/);
  });
});

describe('before a deployment', () => {
  test('what is missing is named, what is there is not', () => {
    const said = () => accountFrom({ TENCENTCLOUD_SECRETID: 'AKIDexample' });
    expect(said).toThrow('Missing in the environment: ENV_ID, TENCENTCLOUD_SECRETKEY.');
    expect(said).not.toThrow('AKIDexample');
  });

  test('a dry run prints every step and every task by hand, and calls nothing', () => {
    const lines: string[] = [];
    dryRun(built, (line) => lines.push(line));
    const said = lines.join('\n');
    for (const [name, indexes] of Object.entries(collections)) {
      expect(said).toContain(
        `create collection   ${name}\nclose to clients    ${name} (read: false, write: false)`,
      );
      for (const index of indexes) expect(said).toContain(`create index        ${name}.${index.name} (`);
    }
    expect(said).toContain(
      'set function rule   {"*":{"invoke":false},"customer":{"invoke":"auth != null"},"staff":{"invoke":"auth != null"},"scheduler":{"invoke":false},"wechat":{"invoke":false}}',
    );
    expect(said).toContain(
      [
        'create function     scheduler (256 MB, 60 s)',
        'create timer        scheduler.minute (7 * * * * * *)',
        'create function     wechat (256 MB, 5 s)',
      ].join('\n'),
    );
    expect(said).toMatch(/By hand, in this order:\n 1\. /);
    expect(said).toContain('npm run doctor');
    expect(there.requests).toEqual([]);
  });
});
