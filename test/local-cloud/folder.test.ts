import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import Database from 'libsql';
import { backUp } from '../../local-cloud/back-up';
import { createCloud } from '../../local-cloud/cloud';
import { putBack } from '../../local-cloud/put-back';
import { codeOf, makeFolder, sdkFor, smallOptions, writeFunctions } from './parts/small-cloud';

const functionsDir = writeFunctions();
const made: string[] = [functionsDir];
const folder = (): string => {
  const dir = makeFolder();
  made.push(dir);
  return dir;
};
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));
const start = (dataDir: string, more = {}) =>
  createCloud({ ...smallOptions(functionsDir), dataDir, ...more });
const loose = (cloud: Awaited<ReturnType<typeof start>>) => sdkFor(cloud).database().collection('loose');

describe('a data folder', () => {
  test('keeps what was written over a restart, and tells a calm end from a hard one', async () => {
    const dir = folder();
    const before = await start(dir);
    await loose(before).add({ _id: 'kept' });
    await before.close();
    const after = await start(dir);
    expect((await loose(after).doc('kept').get()).data).toEqual([{ _id: 'kept' }]);
    expect(after.lastEndedHard).toBe(false);
    await after.close();
  });

  test('in use, of another program, damaged or of a newer version is refused as such', async () => {
    const dir = folder();
    const cloud = await start(dir);
    expect(await codeOf(start(dir))).toBe('DATA_IN_USE');
    await cloud.close();

    const file = path.join(dir, 'database.sqlite');
    const database = new Database(file);
    database.exec('PRAGMA user_version=99');
    database.close();
    expect(await codeOf(start(dir))).toBe('DATA_TOO_NEW');

    const damaged = folder();
    writeFileSync(path.join(damaged, 'database.sqlite'), 'this is no database at all'.repeat(500));
    expect(await codeOf(start(damaged))).toBe('DATA_DAMAGED');

    const strange = folder();
    writeFileSync(path.join(strange, 'holiday.txt'), 'x');
    expect(await codeOf(start(strange))).toBe('DATA_NOT_OURS');
  });

  test('that lost its end is damaged', async () => {
    const dir = folder();
    const cloud = await start(dir);
    await loose(cloud).add(Array.from({ length: 200 }, (_, n) => ({ n, text: 'x'.repeat(500) })));
    await cloud.close();
    truncateSync(path.join(dir, 'database.sqlite'), 40_000);
    expect(await codeOf(start(dir))).toBe('DATA_DAMAGED');
  });
});

test('a taken port is told, and the folder is free afterwards', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const dir = folder();
  expect(await codeOf(start(dir, { port }))).toBe('PORT_TAKEN');
  await (await start(dir)).close();
  other.close();
});

test('several clouds run at once and know nothing of each other', async () => {
  const clouds = await Promise.all([1, 2, 3].map(() => start(':memory:')));
  expect(new Set(clouds.map(({ url }) => url)).size).toBe(3);
  for (const [place, cloud] of clouds.entries()) await loose(cloud).add({ _id: `only-${place}` });
  for (const cloud of clouds) expect((await loose(cloud).count()).total).toBe(1);
  await Promise.all(clouds.map((cloud) => cloud.close()));
});

describe('a backup', () => {
  test('is made while the cloud runs and put back after it stopped', async () => {
    const dir = folder();
    const cloud = await start(dir);
    await loose(cloud).add({ _id: 'then' });
    const { fileID } = await sdkFor(cloud).uploadFile({
      cloudPath: 'f.png',
      fileContent: Buffer.from('then'),
    });
    const backup = path.join(folder(), 'copy');
    expect(await backUp(dir, backup)).toMatchObject({ documents: 1 });
    await loose(cloud).add({ _id: 'later' });
    await expect(putBack(backup, dir)).rejects.toThrow(/in use/);
    await cloud.close();

    await putBack(backup, dir);
    const again = await start(dir);
    expect(again.lastEndedHard).toBe(false);
    expect((await loose(again).count()).total).toBe(1);
    expect(String((await sdkFor(again).downloadFile({ fileID })).fileContent)).toBe('then');
    await again.close();
  });

  test('that was changed is refused, and the data stay', async () => {
    const dir = folder();
    const cloud = await start(dir);
    await loose(cloud).add({ _id: 'safe' });
    await sdkFor(cloud).uploadFile({ cloudPath: 'f.png', fileContent: Buffer.from('then') });
    const backup = path.join(folder(), 'copy');
    await backUp(dir, backup);
    await cloud.close();
    const [blob = ''] = readdirSync(path.join(backup, 'files'));
    writeFileSync(path.join(backup, 'files', blob), 'forged');
    await expect(putBack(backup, dir)).rejects.toThrow(/has changed/);
    const again = await start(dir);
    expect((await loose(again).count()).total).toBe(1);
    await again.close();
  });
});
