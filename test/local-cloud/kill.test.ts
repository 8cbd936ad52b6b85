import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { createCloud } from '../../local-cloud/cloud';
import { faultPointNames } from '../../local-cloud/fault-points';
import { makeFolder, sdkFor, smallOptions, writeFunctions } from './parts/small-cloud';

const root = path.resolve(__dirname, '../..');
const functionsDir = writeFunctions();
afterAll(() => rmSync(functionsDir, { recursive: true, force: true }));

/** A cloud in a process of its own that may die at a moment of its writes; its address once it has one. */
const startDoomed = async (dataDir: string, dieAt: string | undefined) => {
  const flags = ['--port', '0', '--data', dataDir, '--functions', functionsDir];
  if (dieAt !== undefined) flags.push('--die-at', dieAt);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'local-cloud/main.ts'), ...flags],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  const ended = new Promise<string | null>((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  const context = await new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /TCB_CONTEXT_CNFG=(.+)\n/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => resolve(undefined));
  });
  return { context, ended, kill: () => child.kill('SIGKILL') };
};

interface Acknowledged {
  readonly ids: string[];
  readonly files: string[];
  pair: number;
}

/** Writes until the cloud is gone; what it answered is what it promised. */
const writeUntilDead = async (context: string, begun: () => unknown): Promise<Acknowledged> => {
  const told: Acknowledged = { ids: [], files: [], pair: 0 };
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'y',
  });
  process.env['TCB_CONTEXT_CNFG'] = context;
  const app = init({ env: 'local-1a2b' });
  const db = app.database();
  try {
    begun();
    for (let n = 1; n < 1000; n += 1) {
      await db.collection('loose').add({ _id: `w${n}` });
      told.ids.push(`w${n}`);
      const transaction = await db.startTransaction();
      for (const half of ['left', 'right']) await transaction.collection('loose').doc(half).set({ n });
      await transaction.commit();
      told.pair = n;
      const { fileID } = await app.uploadFile({
        cloudPath: `f/${n}.png`,
        fileContent: Buffer.from(String(n)),
      });
      told.files.push(fileID);
    }
  } catch {
    // The cloud has died, as it should.
  }
  return told;
};

/** Each named point, some of the first that are passed at all, and from outside in the middle of writing. */
const deaths = [
  ...faultPointNames.map((name) => `${name}:4`),
  '1',
  '2',
  '3',
  '7',
  ...Array<undefined>(4).fill(undefined),
];

test('killed at each point of its writes and at any moment, the cloud keeps every promise and starts again', async () => {
  for (const [round, dieAt] of deaths.entries()) {
    const dataDir = makeFolder();
    const options = { ...smallOptions(functionsDir), dataDir };
    // The collections are there before, so that every point lies in a write of the client or of the start.
    await (await createCloud(options)).close();
    const { context, ended, kill } = await startDoomed(dataDir, dieAt);
    const blow = () => dieAt === undefined && setTimeout(kill, 20 * round);
    const told = context === undefined ? undefined : await writeUntilDead(context, blow);
    expect(await ended).toBe('SIGKILL');

    const cloud = await createCloud(options);
    expect(cloud.lastEndedHard).toBe(true);
    const app = sdkFor(cloud);
    const { data } = await app.database().collection('loose').where({ _id: /./ }).limit(1000).get();
    const found = new Map(
      (data as { _id: string; n?: number }[]).map((document) => [document._id, document.n]),
    );
    expect(found.get('left')).toBe(found.get('right'));
    expect(found.get('left') ?? 0).toBeGreaterThanOrEqual(told?.pair ?? 0);
    expect(told?.ids.filter((id) => !found.has(id)) ?? []).toEqual([]);
    for (const fileID of told?.files ?? []) {
      const { fileContent } = await app.downloadFile({ fileID });
      expect(fileID).toContain(`f/${String(fileContent)}.png`);
    }
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);
