import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readDieAt } from '../../local-cloud/fault-points';
import { readFaults } from '../../local-cloud/fault-flags';
import { codeOf, makeFolder, openSmallCloud, type SmallCloud } from './parts/small-cloud';

const dataDir = makeFolder();
let small: SmallCloud;
beforeAll(async () => {
  // The SDK never stops its clock of slow requests for one whose line broke, and warns after the tests are done.
  console.warn = () => undefined;
  small = await openSmallCloud({ dataDir });
});
afterAll(async () => {
  await small.close();
  rmSync(dataDir, { recursive: true, force: true });
});
afterEach(() => small.cloud.faults.set({}));

const loose = () => small.app.database().collection('loose');
const upload = (name: string) =>
  small.app.uploadFile({ cloudPath: `f/${name}.png`, fileContent: Buffer.from(name) });

test.each(['full', 'broken'] as const)(
  'a disk that is %s takes nothing half and works again',
  async (disk) => {
    await loose().doc(`${disk}-left`).set({ n: 1 });
    const transaction = await small.app.database().startTransaction();
    for (const half of ['left', 'right']) {
      await transaction.collection('loose').doc(`${disk}-${half}`).set({ n: 2 });
    }
    const files = readdirSync(path.join(dataDir, 'files'));
    small.cloud.faults.set({ disk });
    expect(await codeOf(transaction.commit())).toBe('DATABASE_REQUEST_FAILED');
    expect(await codeOf(loose().add({ _id: `${disk}-more` }))).toBe('DATABASE_REQUEST_FAILED');
    expect(await codeOf(upload(disk))).toBe('STORAGE_REQUEST_FAIL');
    expect(readdirSync(path.join(dataDir, 'files'))).toEqual(files);
    small.cloud.faults.set({});
    expect(small.cloud.peek('loose', `${disk}-left`)).toMatchObject({ n: 1 });
    expect(small.cloud.peek('loose', `${disk}-right`)).toBeUndefined();
    expect(small.cloud.peek('loose', `${disk}-more`)).toBeUndefined();
    await loose().add({ _id: `${disk}-more` });
    await upload(disk);
  },
);

test('an answer that is lost was nevertheless worked for, the same ones for the same seed', async () => {
  const lost = async (name: string) => {
    const actions = ['database.insertDocument'];
    small.cloud.faults.set({ lostAnswers: { percent: 50, seed: 7, actions } });
    const heard: boolean[] = [];
    for (let n = 0; n < 12; n += 1) {
      const id = `${name}-${n}`;
      heard.push(
        await loose()
          .add({ _id: id })
          .then(
            () => true,
            () => false,
          ),
      );
      expect(small.cloud.peek('loose', id)).toBeDefined();
    }
    return heard;
  };
  const once = await lost('once');
  expect(new Set(once)).toEqual(new Set([true, false]));
  expect(await lost('again')).toEqual(once);
});

test('each step of storage can fail, and leaves things as they were', async () => {
  const { fileID } = await upload('kept');
  const steps = {
    metadata: () => upload('other'),
    upload: () => upload('other'),
    download: () => small.app.downloadFile({ fileID }),
    delete: () => small.app.deleteFile({ fileList: [fileID] }),
  } as const;
  for (const step of ['metadata', 'upload', 'download', 'delete'] as const) {
    small.cloud.faults.set({ storage: [step] });
    expect(await codeOf(steps[step]())).toBe('STORAGE_REQUEST_FAIL');
  }
  small.cloud.faults.set({});
  expect(String((await small.app.downloadFile({ fileID })).fileContent)).toBe('kept');
});

test('a cold start can be slow; a warm one is not', async () => {
  small.cloud.faults.set({ functionStartMs: 300 });
  const began = performance.now();
  await small.cloud.call('ann', 'whoami', {});
  expect(performance.now() - began).toBeGreaterThanOrEqual(299);
  // Would wait for longer than any test may take, if it waited at all.
  small.cloud.faults.set({ functionStartMs: 600_000 });
  await small.cloud.call('ann', 'whoami', {});
});

test('a timer can come late and several times, on as many instances', async () => {
  small.cloud.faults.set({ timers: { times: 3, lateMs: 3_600_000 } });
  await small.cloud.fire('ticking', 'tick');
  const lines = small.cloud.logs('ticking').map((line) => JSON.parse(line) as { at: string; pid: number });
  expect(new Set(lines.map(({ pid }) => pid)).size).toBe(3);
  for (const { at } of lines) expect(Date.now() - Date.parse(at)).toBeGreaterThanOrEqual(3_600_000);
});

test('an instance that needs too much memory, or ends by itself, is replaced', async () => {
  const ends = { greedy: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', leaving: 'FUNCTIONS_EXECUTE_FAIL' };
  for (const [name, code] of Object.entries(ends)) {
    expect(await codeOf(small.cloud.call('ann', name, {}))).toBe(code);
    expect(await small.cloud.call('ann', name, { calm: true })).toBe('calm');
  }
});

test('faults can be said as flags, and a wrong one is refused', () => {
  const flags = { latency: '10', 'lost-answers': '5', seed: '3', 'storage-fails': 'upload,delete' };
  expect(readFaults(flags)).toMatchObject({
    latencyMs: 10,
    lostAnswers: { percent: 5, seed: 3 },
    storage: ['upload', 'delete'],
  });
  expect(() => readFaults({ disk: 'wet' })).toThrow(/disk/);
  expect(() => readFaults({ 'storage-fails': 'upload,nothing' })).toThrow(/nothing/);
  expect(readDieAt('before-commit:7')).toEqual({ point: 'before-commit', passage: 7 });
  expect(() => readDieAt('nowhere:7')).toThrow(/nowhere/);
});
