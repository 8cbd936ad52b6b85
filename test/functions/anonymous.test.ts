import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answerComplaint, fileAnonymously, getComplaint } from '../../contracts/complaint';
import { actOnComplaint, getLaneComplaint, listLane } from '../../contracts/complaint-lane';
import { getMe } from '../../contracts/person';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import { localAppId } from '../../config/run/cloud-options';
import { newKey } from './parts/given';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const zheng = 'zheng-jie';
const ghost = 'oCANARY-never-here-3kP9';
const regular = 'oCANARY-known-8vQ1';
const words = '夜里两点还在打我电话，金丝雀说的';
const form = (more = {}) => ({
  key: newKey(),
  storeId,
  kind: 'complaint' as const,
  about: 'service' as const,
  words,
  ...more,
});
/** What leads to a person: what WeChat calls him, its hash, whole or as the log cuts it. */
const tracesOf = (openid: string): string[] => {
  const identityId = idFrom('idn', localAppId, openid);
  return [openid, identityId, identityId.slice(0, 16)];
};
const bytesOf = (dir: string): Buffer =>
  Buffer.concat(
    readdirSync(dir, { recursive: true })
      .map((name) => path.join(dir, String(name)))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file)),
  );

describe('whoever complains without a name', () => {
  let dataDir: string;
  let shop: Shop;
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'anonymous-'));
    shop = await openShop({ dataDir });
  });
  afterAll(async () => {
    await shop.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  /** Documents that hold a word, by collection. */
  const holding = async (word: string): Promise<string[]> => {
    const { tables } = shop.backstage();
    const found: string[] = [];
    for (const [name, table] of Object.entries(tables))
      for (const one of await table.all())
        if (JSON.stringify(one).includes(word)) found.push(`${name}/${one._id}`);
    return found;
  };

  test('gets a receipt, once; the same press the same one, and the receipt opens the answer', async () => {
    const input = form();
    const { receipt, complaint } = await shop.call(ghost, fileAnonymously, input);
    expect((await shop.call(ghost, fileAnonymously, input)).receipt).toBe(receipt);
    expect(complaint).toMatchObject({ anonymous: true, state: 'open' });
    expect(complaint.openedAt).toMatch(/:00:00\.000Z$/);
    const seen = { storeId, complaintId: complaint.id };
    const lane = await shop.call(zheng, getLaneComplaint, seen);
    expect(lane).toMatchObject({ callable: false, anonymous: true });
    expect(lane.name).toBeUndefined();
    const taken = await shop.call(zheng, actOnComplaint, {
      ...seen,
      version: 1,
      act: { kind: 'acknowledge' },
    });
    const proposal = { kind: 'propose' as const, words: '道歉，停打电话' };
    const { version } = await shop.call(zheng, actOnComplaint, {
      ...seen,
      version: taken.version,
      act: proposal,
    });
    const of = { receipt };
    expect(await shop.call(ghost, getComplaint, { of })).toMatchObject({
      proposal: { words: '道歉，停打电话' },
    });
    const accepted = await shop.call(ghost, answerComplaint, { of, version, answer: 'accept' });
    expect(accepted.state).toBe('accepted');
    // By its id it is nobody's.
    expect(await shop.refusal(ghost, getComplaint, { of: { complaintId: complaint.id } })).toBe(
      'NOT_ALLOWED',
    );
    expect(await shop.refusal('lin-xiaoman', getComplaint, { of: { complaintId: complaint.id } })).toBe(
      'NOT_ALLOWED',
    );
  });

  test('leaves nothing that leads to him in any document, log or byte of the folder', async () => {
    await shop.call(regular, getMe, {});
    const customerId = shop.customerId(regular);
    const { complaint } = await shop.call(regular, fileAnonymously, form());
    // Somebody who was never here is still nobody.
    for (const trace of tracesOf(ghost)) expect(await holding(trace)).toEqual([]);
    // A customer is in what made him one, and nowhere else.
    for (const trace of [...tracesOf(regular), customerId])
      expect((await holding(trace)).every((one) => /^(identities|customers)\//.test(one))).toBe(true);
    const about = await holding(complaint.id);
    expect(about.map((one) => one.split('/')[0] ?? '').sort()).toEqual([
      'complaint-events',
      'complaint-texts',
      'complaints',
      'notices',
    ]);
    const logs = [...shop.cloud.logs('customer'), ...shop.cloud.logs('staff')];
    for (const trace of tracesOf(ghost)) expect(logs.join('\n')).not.toContain(trace);
    const lines = logs.filter((line) =>
      /"action":"(file-anonymously|get-complaint|answer-complaint)"/.test(line),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toContain('"caller":"withheld"');
    await shop.close();
    const bytes = bytesOf(dataDir);
    for (const trace of tracesOf(ghost)) expect(bytes.includes(trace)).toBe(false);
    // The search finds what is there.
    expect(bytes.includes(complaint.id)).toBe(true);
    expect(bytes.includes(regular)).toBe(true);
    shop = await openShop({ dataDir });
  });

  test('is heard three times an hour, and may try ten receipts', async () => {
    const who = 'oCANARY-busy';
    for (let at = 0; at < 3; at += 1) await shop.call(who, fileAnonymously, form());
    expect(await shop.refusal(who, fileAnonymously, form())).toBe('TOO_MANY');
    const codes = [];
    for (let at = 0; at < 11; at += 1)
      codes.push(await shop.refusal(who, getComplaint, { of: { receipt: 'ABCD2345EFGH6789' } }));
    expect(codes.filter((code) => code === 'RECEIPT_INVALID')).toHaveLength(10);
    expect(codes.at(-1)).toBe('TOO_MANY');
    // Another person is another hash.
    expect(await shop.refusal('oCANARY-calm', getComplaint, { of: { receipt: 'ABCD2345EFGH6789' } })).toBe(
      'RECEIPT_INVALID',
    );
  });

  test('is counted under a hash whose salt goes when its day has gone', async () => {
    const { tables } = shop.backstage();
    const [salt] = await tables.salts.all();
    if (!salt) throw new Error('there is no salt');
    expect((await tables.rates.all()).filter(({ _id }) => _id.startsWith('ano_')).length).toBeGreaterThan(0);
    await shop.cloud.fire('scheduler', 'minute');
    expect(await tables.salts.get(salt._id)).toBeDefined();
    await tables.salts.put({ ...salt, expiresAt: new Date(Date.now() - 1).toISOString() });
    await shop.cloud.fire('scheduler', 'minute');
    expect(await tables.salts.get(salt._id)).toBeUndefined();
    const before = (await tables.rates.all()).map(({ _id }) => _id);
    await shop.call('oCANARY-calm', fileAnonymously, form());
    const fresh = (await tables.rates.all()).filter(({ _id }) => !before.includes(_id));
    // With a new salt the same person is somebody else.
    expect(fresh).toHaveLength(1);
    expect((await shop.call(zheng, listLane, { storeId, list: 'open' })).complaints.length).toBeGreaterThan(
      3,
    );
  });
});
