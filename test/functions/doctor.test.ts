import { openProbe } from '../../cloudfunctions/_platform/probe';
import { collections } from '../../config/database';
import { functions, runtime } from '../../config/functions';
import { messages } from '../../config/messages';
import { nothingThere, planOf, type Found, type Wanted } from '../../config/run/deploy/plan';
import { examine, type Patient } from '../../config/run/doctor/examine';
import { sayFinding } from '../../config/run/doctor/finding';
import type { CloudOptions } from '../../local-cloud/cloud';
import { createCloud } from '../../local-cloud/cloud';
import type { FaultOptions } from '../../local-cloud/faults';
import { cloudOptions } from '../../config/run/cloud-options';
import { openCloud } from '../../cloudfunctions/_platform/cloud';

/** Examines a private cloud; answers what is missing and all that was said. */
const examined = async (
  more: Partial<CloudOptions> = {},
  of: Partial<Patient> = {},
  fallsIll: FaultOptions = {},
) => {
  const at = Date.now();
  const cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false, ...more });
  Object.assign(process.env, cloud.sdkEnv());
  cloud.faults.set(fallsIll);
  try {
    const findings = await examine({ cloud: openCloud('doctor'), probe: openProbe(), now: () => at, ...of });
    return {
      missing: findings.filter(({ is }) => is === 'missing').map(({ what }) => what),
      said: findings.map(sayFinding).join('\n'),
      left: cloud.peek('rates', `probe_${at}`),
    };
  } finally {
    await cloud.close();
  }
};

const wanted: Wanted = {
  collections,
  functionRule: {},
  storageRule: {},
  functions: functions.map((one) => ({ ...one, mark: 'one' })),
};
const whole: Found = {
  collections: Object.fromEntries(
    Object.entries(collections).map(([name, indexes]) => [name, { indexes, closed: true }]),
  ),
  functionRule: {},
  storageRule: {},
  functions: Object.fromEntries(
    functions.map(({ name, timeout, memorySize, timers }) => [
      name,
      { mark: 'one', timeout, memorySize, timers, runtime },
    ]),
  ),
};

describe('the doctor', () => {
  test('finds nothing missing where everything is there, and asked each thing', async () => {
    const { missing, said, left } = await examined({}, { plan: { wanted, found: whole, runtime } });
    expect(missing).toEqual([]);
    expect(left).toBeUndefined();
    for (const name of Object.keys(collections)) expect(said).toContain(`ok      collection ${name}\n`);
    for (const { name } of functions) expect(said).toContain(`ok      function ${name}\n`);
    for (const template of Object.keys(messages)) expect(said).toContain(`ok      template ${template} `);
    expect(said).toContain('ok      a document is written, read and removed');
    expect(said).toContain('ok      a file is stored, fetched and removed');
    expect(said).toContain('ok      WeChat phonenumber.getPhoneNumber');
    expect(said).toContain('ok      collections, indexes, rules, functions and timers');
  });

  test('names a collection that is not there', async () => {
    const { claims: _claims, ...others } = collections;
    const { missing, said } = await examined({ collections: others });
    expect(missing).toEqual(['collection claims']);
    expect(said).toMatch(/MISSING collection claims: DATABASE_COLLECTION_NOT_EXIST.*Run npm run deploy/);
  });

  test('names a function that is not there', async () => {
    const { missing } = await examined({ functions: functions.filter(({ name }) => name !== 'staff') });
    expect(missing).toEqual(['function staff']);
  });

  test('names a storage that fails', async () => {
    const { missing } = await examined({}, {}, { storage: ['upload'] });
    expect(missing).toEqual(['a file is stored, fetched and removed']);
  });

  test('names a database that takes nothing', async () => {
    const { missing } = await examined({}, {}, { disk: 'full' });
    expect(missing).toContain('a document is written, read and removed');
    expect(missing).toContain('a file is stored, fetched and removed');
  });

  test('names templates whose ids WeChat does not know', async () => {
    const [, ...templates] = Object.values(messages);
    const { missing } = await examined({ templates });
    expect(missing).toEqual([`template claim-received (${messages['claim-received'].title})`]);
  });

  test('says what it could not ask, rather than that it is well', async () => {
    const { missing, said } = await examined({
      weChat: { broken: { 'phonenumber.getPhoneNumber': 'down', 'subscribeMessage.send': 'down' } },
    });
    expect(missing).toEqual([]);
    expect(said).toMatch(/see {5}WeChat phonenumber.getPhoneNumber: /);
    expect(said).toMatch(/see {5}template decided /);
  });

  test('names clocks that differ', async () => {
    const { missing, said } = await examined({}, { now: () => Date.now() - 600_000 });
    expect(missing).toEqual(['clocks of this machine and the database']);
    expect(said).toMatch(/they differ by (599|600) s/);
  });

  test('names each index, rule and timer that the deployment would still make', async () => {
    const found: Found = {
      ...whole,
      collections: { ...whole.collections, buyers: { indexes: [], closed: false } },
    };
    const { missing } = await examined({}, { plan: { wanted, found, runtime } });
    expect(missing).toEqual([
      'close to clients    buyers (read: false, write: false)',
      'create index        buyers.storeId_tokens (storeId, tokens)',
      'create index        buyers.phoneToken (phoneToken)',
    ]);
    expect(planOf(wanted, nothingThere, runtime).steps.length).toBeGreaterThan(50);
  });
});
