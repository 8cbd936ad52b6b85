import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createCloud } from '../../local-cloud/cloud';
import { makeFolder, sdkFor, smallOptions, writeFunctions } from './parts/small-cloud';

const root = path.resolve(__dirname, '../..');
const home = makeFolder();
const functionsDir = writeFunctions();
afterAll(() => [home, functionsDir].forEach((dir) => rmSync(dir, { recursive: true, force: true })));
const command = (script: string, ...flags: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', `local-cloud/${script}.ts`, ...flags], {
    cwd: root,
  });

test('a backup made while people write is whole, and a cloud starts on it in another folder', async () => {
  const [data, copy, other] = ['data', 'copy', 'other'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  const cloud = await createCloud({ ...smallOptions(functionsDir), dataDir: data });
  const app = sdkFor(cloud);
  const db = app.database();
  const told: string[] = [];
  const write = async (n: number) => {
    const transaction = await db.startTransaction();
    for (const half of ['left', 'right']) await transaction.collection('loose').doc(half).set({ n });
    await transaction.commit();
    const { fileID } = await app.uploadFile({ cloudPath: `f/${n}`, fileContent: Buffer.from(String(n)) });
    await db.collection('loose').add({ _id: `w${n}`, fileID });
    told.push(`w${n}`);
  };
  for (let n = 0; n < 10; n += 1) await write(n);
  const before = [...told];

  const backing = { done: false };
  const backup = command('backup', '--data', data, '--to', copy).finally(() => (backing.done = true));
  for (let n = 10; !backing.done; n += 1) await write(n);
  expect((await backup).stdout).toMatch(/^Backed up \d+ documents/);
  expect(told.length).toBeGreaterThan(before.length);
  await cloud.close();

  await command('restore', '--from', copy, '--data', other);
  const again = await createCloud({ ...smallOptions(functionsDir), dataDir: other });
  expect(again.lastEndedHard).toBe(false);
  const restored = sdkFor(again);
  const { data: found } = await restored.database().collection('loose').limit(1000).get();
  const documents = found as { _id: string; n?: number; fileID?: string }[];
  const byId = new Map(documents.map((document) => [document._id, document]));
  expect(before.filter((id) => !byId.has(id))).toEqual([]);
  expect(byId.get('left')?.n).toBe(byId.get('right')?.n);
  for (const { _id, fileID } of documents) {
    if (fileID === undefined) continue;
    expect(`w${String((await restored.downloadFile({ fileID })).fileContent)}`).toBe(_id);
  }
  await again.close();
});
