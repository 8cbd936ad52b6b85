import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { createCloud, type Cloud, type CloudOptions } from '../../../local-cloud/cloud';

/** Bodies of functions as one would write them in plain JavaScript. */
const bodies: Readonly<Record<string, string>> = {
  whoami: `exports.main = async (event, context) => {
    await new Promise((done) => setTimeout(done, event.wait ?? 0));
    const own = JSON.parse(context.environment);
    return { safe: own.WX_OPENID ?? null, naive: process.env.WX_OPENID ?? null, trigger: own.TRIGGER_SRC ?? null, event, pid: process.pid };
  };`,
  boom: `exports.main = async () => { throw new Error('boom'); };`,
  slow: `exports.main = () => new Promise(() => setInterval(() => {}, 1000));`,
  pushed: `const tries = new Map();
  exports.main = async (event, context) => {
    const own = JSON.parse(context.environment);
    console.log('pushed', JSON.stringify({ ...event, openid: own.WX_OPENID, source: own.TCB_SOURCE }));
    const tried = (tries.get(event.trace_id) ?? 0) + 1;
    tries.set(event.trace_id, tried);
    return tried > 1 ? 'success' : 'busy';
  };`,
  ticking: `exports.main = async (event) => { console.log(JSON.stringify({ at: event.Time, pid: process.pid })); await new Promise((done) => setTimeout(done, 50)); };`,
  greedy: `exports.main = async (event) => { if (event.calm) return 'calm'; const held = []; for (;;) held.push(new Array(100_000).fill(event.calm ?? 1.5)); };`,
  large: `exports.main = async (event) => 'x'.repeat(event.answer ?? 0);`,
  leaving: `exports.main = async (event) => event.calm ? 'calm' : process.exit(0);`,
  hidden: `exports.main = async (event) => { console.log('ticked', event.TriggerName, process.env.TRIGGER_SRC); return 'hidden'; };`,
};

export const smallOptions = (functionsDir: string): CloudOptions => ({
  dataDir: ':memory:',
  functionsDir,
  functions: Object.keys(bodies).map((name) => ({
    name,
    timeout: name === 'slow' ? 1 : 10,
    memorySize: 128,
    clients: !['hidden', 'pushed'].includes(name),
    timers: ['hidden', 'ticking'].includes(name) ? [{ name: 'tick', cron: '* * * * * * *' }] : [],
  })),
  collections: {
    books: [
      { name: 'isbn', unique: true, keys: [{ field: 'isbn', direction: 'asc' }] },
      {
        name: 'shelf',
        unique: false,
        keys: [
          { field: 'shelf', direction: 'asc' },
          { field: 'at', direction: 'desc' },
        ],
      },
    ],
    loose: [],
  },
  storageRule: {
    read: 'resource.openid == auth.openid',
    write: 'resource.openid == auth.openid && /^incoming\\//.test(resource.path)',
  },
  people: [{ openid: 'ann', name: '安<安>', what: '顾客' }],
  templates: [
    { templateId: 'tmpl', title: '进度通知', fields: { thing1: '产品', character_string2: '单号' } },
  ],
  weChat: { risky: ['BAD'], review: ['ODD'], pushTo: 'pushed' },
  timers: false,
});

export interface SmallCloud {
  readonly cloud: Cloud;
  readonly app: ReturnType<typeof init>;
  close(): Promise<void>;
}

/** Folders made for one test. */
export const makeFolder = (): string => mkdtempSync(path.join(tmpdir(), 'small-cloud-'));

export const writeFunctions = (): string => {
  const dir = makeFolder();
  for (const [name, body] of Object.entries(bodies)) {
    mkdirSync(path.join(dir, name));
    writeFileSync(path.join(dir, name, 'index.js'), body);
  }
  return dir;
};

/** The unmodified SDK, pointed at a cloud as functions are. */
export const sdkFor = (cloud: Cloud): ReturnType<typeof init> => {
  Object.assign(process.env, cloud.sdkEnv());
  const { TCB_ENV = '' } = cloud.sdkEnv();
  return init({ env: TCB_ENV });
};

export const openSmallCloud = async (more: Partial<CloudOptions> = {}): Promise<SmallCloud> => {
  const functionsDir = writeFunctions();
  const cloud = await createCloud({ ...smallOptions(functionsDir), ...more });
  return {
    cloud,
    app: sdkFor(cloud),
    async close() {
      await cloud.close();
      rmSync(functionsDir, { recursive: true, force: true });
    },
  };
};

/** The code of the error that the work ends with; fails where it succeeds. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return String(Reflect.get(Object(error), 'code'));
  }
  throw new Error('it was not refused');
};
