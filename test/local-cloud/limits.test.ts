import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCloud } from '../../local-cloud/cloud';
import { codeOf, makeFolder, sdkFor, smallOptions, writeFunctions } from './parts/small-cloud';

const functionsDir = writeFunctions();
const made: string[] = [functionsDir];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));
const start = (more = {}) => createCloud({ ...smallOptions(functionsDir), ...more });
const folder = (): string => {
  const dir = makeFolder();
  made.push(dir);
  return dir;
};

describe('a transaction', () => {
  test('left open too long is aborted, and whoever waited for it goes on', async () => {
    const cloud = await start({ transactionMs: 1 });
    const db = sdkFor(cloud).database();
    const transaction = await db.startTransaction();
    const late = async () => {
      for (let n = 0; ; n += 1) await transaction.collection('loose').doc('late').set({ n });
    };
    expect(await codeOf(late())).toBe('DATABASE_TRANSACTION_FAIL');
    await db.collection('loose').doc('late').set({ by: 'somebody else' });
    expect((await db.collection('loose').doc('late').get()).data).toEqual([
      { _id: 'late', by: 'somebody else' },
    ]);
    await cloud.close();
  });

  test('meets a unique key at the write, not at commit, and is over then', async () => {
    const cloud = await start();
    const db = sdkFor(cloud).database();
    await db.collection('books').add({ _id: 'first', isbn: 'taken' });
    for (const others of [['taken'], ['fresh', 'fresh']]) {
      const transaction = await db.startTransaction();
      const write = async () => {
        for (const [n, isbn] of others.entries())
          await transaction.collection('books').doc(`more-${n}`).set({ isbn });
      };
      expect(await codeOf(write())).toBe('DATABASE_DUPLICATE_WRITE');
      expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL');
    }
    expect((await db.collection('books').count()).total).toBe(1);
    await cloud.close();
  });

  test('may hand a unique key from a document it removes to a new one', async () => {
    const cloud = await start();
    const db = sdkFor(cloud).database();
    await db.collection('books').add({ _id: 'old', isbn: 'same' });
    const transaction = await db.startTransaction();
    await transaction.collection('books').doc('old').remove();
    await transaction.collection('books').doc('new').set({ isbn: 'same' });
    await transaction.commit();
    expect((await db.collection('books').where({ isbn: 'same' }).get()).data).toEqual([
      { _id: 'new', isbn: 'same' },
    ]);
    await cloud.close();
  });
});

test('a start that fails on the data lets go of the folder', async () => {
  const dataDir = folder();
  const before = await start({ dataDir });
  await sdkFor(before)
    .database()
    .collection('loose')
    .add([{ same: 1 }, { same: 1 }]);
  await before.close();
  const unique = [{ name: 'same', unique: true, keys: [{ field: 'same', direction: 'asc' }] }];
  expect(await codeOf(start({ dataDir, collections: { loose: unique } }))).toBe('DATABASE_DUPLICATE_WRITE');
  await (await start({ dataDir })).close();
});

test('an address of a file given before a restart still opens it', async () => {
  const dataDir = folder();
  const before = await start({ dataDir });
  const app = sdkFor(before);
  const { fileID } = await app.uploadFile({ cloudPath: 'kept.png', fileContent: Buffer.from('kept') });
  const { fileList } = await app.getTempFileURL({ fileList: [fileID] });
  const port = Number(new URL(before.url).port);
  await before.close();
  const after = await start({ dataDir, port });
  expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('kept');
  await after.close();
});

test('added latency holds back every database request and nothing else', async () => {
  const latencyMs = 40;
  const cloud = await start({ latencyMs });
  const app = sdkFor(cloud);
  const began = performance.now();
  for (let n = 0; n < 5; n += 1) await app.database().collection('loose').add({ n });
  // A timer may fire up to a millisecond early, never more.
  expect(performance.now() - began).toBeGreaterThanOrEqual(5 * (latencyMs - 1));
  expect(cloud.stats().requests).toBe(5);
  await app.getTempFileURL({ fileList: ['cloud://local-1a2b.x/none.png'] });
  expect(cloud.stats().requests).toBe(5);
  await cloud.close();
});

describe('an instance of a function', () => {
  const write = (name: string, body: string) => {
    mkdirSync(path.join(functionsDir, name), { recursive: true });
    writeFileSync(path.join(functionsDir, name, 'index.js'), body);
  };
  const options = (name: string, memorySize: number) => ({
    functions: [{ name, timeout: 20, memorySize, clients: true, timers: [] }],
  });

  test('that eats more memory than it has dies alone, with a typed error for its caller', async () => {
    write(
      'hungry',
      `exports.main = async ({ eat, wait = 0 }) => {
        const eaten = [];
        while (eat) eaten.push(Array.from({ length: 100000 }, (_, n) => ({ n })));
        await new Promise((done) => setTimeout(done, wait));
        return process.pid;
      };`,
    );
    const cloud = await start(options('hungry', 64));
    const calm = cloud.call('ann', 'hungry', { wait: 300 });
    expect(await codeOf(cloud.call('bob', 'hungry', { eat: true }))).toBe('FUNCTIONS_MEMORY_LIMIT_EXCEEDED');
    const pid = await calm;
    expect(await cloud.call('ann', 'hungry', {})).toBe(pid);
    await cloud.close();
  });

  test('is replaced when its bundle was built anew', async () => {
    write('news', `exports.main = async () => 'old';`);
    const cloud = await start(options('news', 64));
    expect(await cloud.call('ann', 'news', {})).toBe('old');
    write('news', `exports.main = async () => 'new';`);
    const later = new Date(Date.now() + 5000);
    utimesSync(path.join(functionsDir, 'news', 'index.js'), later, later);
    expect(await cloud.call('ann', 'news', {})).toBe('new');
    await cloud.close();
  });
});
