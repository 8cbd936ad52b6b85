import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { release } from '../../contracts/release';

const root = path.resolve(__dirname, '../..');
const running = new Set<Started>();

/** `npm start` without npm: the same script, as a process of its own. */
class Started {
  readonly #child;
  said = '';
  readonly ended: Promise<number | null>;

  constructor(args: readonly string[], cwd = root) {
    const script = path.join(root, 'config/run/start.ts');
    const tsx = path.join(root, 'node_modules/tsx/dist/loader.mjs');
    this.#child = spawn(process.execPath, ['--import', tsx, script, '--no-build', ...args], { cwd });
    const hear = (chunk: Buffer) => (this.said += chunk.toString());
    this.#child.stdout.on('data', hear);
    this.#child.stderr.on('data', hear);
    this.ended = new Promise((resolve) => this.#child.once('exit', resolve));
    running.add(this);
  }

  /** The address, once it is served. */
  async url(): Promise<string> {
    for (;;) {
      const found = /Who to be\s+(http:\/\/localhost:\d+)\/who/.exec(this.said);
      if (found?.[1]) return found[1];
      const ended = await Promise.race([
        this.ended,
        new Promise((resolve) => setTimeout(resolve, 25, 'runs')),
      ]);
      if (ended !== 'runs') throw new Error(`ended before it served: ${this.said}`);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.#child.kill(signal);
    await this.ended;
    running.delete(this);
  }
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'start-'));
});
afterEach(async () => {
  await Promise.all([...running].map((one) => one.stop('SIGKILL')));
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (url: string, action: string, input: unknown, who = 'lin-xiaoman') => {
  const answered = await fetch(`${url}/client/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-person': who },
    body: JSON.stringify({
      name: who === 'lin-xiaoman' ? 'customer' : 'staff',
      data: { action, release, input },
    }),
  });
  return (await answered.json()) as {
    ok: boolean;
    data: {
      claims?: { number: string }[];
      recoveries?: unknown[];
      complaints?: unknown[];
      number?: string;
    };
  };
};
const form = {
  key: 'a-key-of-this-test-0001',
  storeId: 'sto_wensan',
  kind: 'repair',
  way: 'visit',
  product: { from: 'owned', productId: 'prd_demo0washer' },
  fault: { symptoms: ['leak'], began: 'today' },
  photos: [],
  contact: { name: '林小满', phone: '13812346207', district: '西湖区', address: '文一西路 98 号' },
};

describe('npm start', () => {
  test('prints where it is and who one can be, keeps what was filed over a stop and a kill, and begins again on demand', async () => {
    const args = ['--port', '0', '--data', folder];
    const first = new Started(args);
    const url = await first.url();
    expect(first.said).toContain('A fresh demo was laid out.');
    expect(first.said).toContain(`${url}/?as=shen-yun`);
    // No desk of the demo is empty.
    expect(first.said).not.toContain('not complete');
    const store = { storeId: 'sto_wensan' };
    const queue = await ask(url, 'list-queue', { ...store, list: 'waiting' }, 'shen-yun');
    expect(queue.data.claims).toHaveLength(1);
    const low = await ask(url, 'list-recoveries', { ...store, done: false }, 'wu-jing');
    expect(low.data.recoveries).toHaveLength(1);
    const lane = await ask(url, 'list-complaints', { ...store, list: 'open' }, 'zheng-jie');
    expect(lane.data.complaints).toHaveLength(1);
    const filed = await ask(url, 'submit-claim', form);
    await first.stop();

    const second = new Started(args);
    const { data } = await ask(await second.url(), 'list-claims', { group: 'open' });
    expect(data.claims?.map((claim) => claim.number)).toEqual([filed.data.number]);
    await second.stop('SIGKILL');

    const third = new Started(args);
    expect(await ask(await third.url(), 'submit-claim', form)).toMatchObject({ data: filed.data });
    await third.stop();

    const anew = new Started([...args, '--reset']);
    expect((await ask(await anew.url(), 'list-claims', { group: 'open' })).data.claims).toEqual([]);
  });

  test('says in one line that a port is taken, or that the data are in use', async () => {
    const first = new Started(['--port', '0', '--data', folder]);
    const port = new URL(await first.url()).port;
    const second = new Started(['--port', port, '--data', path.join(folder, 'other')]);
    expect(await second.ended).toBe(1);
    expect(second.said).toMatch(new RegExp(`port ${port}`, 'i'));
    const third = new Started(['--port', '0', '--data', folder]);
    expect(await third.ended).toBe(1);
    expect(third.said).toContain('in use');
    for (const { said } of [second, third]) expect(said).not.toContain('    at ');
  });

  test('says in one line that the data are damaged, and what to do', async () => {
    writeFileSync(path.join(folder, 'database.sqlite'), 'this is no database at all '.repeat(1_000));
    const started = new Started(['--port', '0', '--data', folder]);
    expect(await started.ended).toBe(1);
    expect(started.said).toMatch(/damaged|not a data folder|not ours/i);
    expect(started.said).toContain('--reset');
    expect(started.said).not.toContain('    at ');
  });

  test('says in one line that there is no build', async () => {
    const started = new Started(['--port', '0', '--data', folder], folder);
    expect(await started.ended).toBe(1);
    expect(started.said).toContain('There is no build');
    expect(started.said).not.toContain('    at ');
  });

  test.each([
    ['--port', 'eighty'],
    ['--latency', '-1'],
    ['--colour', 'red'],
  ])('refuses %s %s', async (flag, value) => {
    const started = new Started([`${flag}=${value}`]);
    expect(await started.ended).toBe(1);
    expect(started.said).toContain(flag);
    expect(started.said).not.toContain('    at ');
  });
});
