import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileComplaint } from '../../contracts/complaint';
import type { Complaint } from '../../cloudfunctions/_domain/complaint/complaint-record';
import { buildFunctions } from '../../config/run/build-functions';
import { newKey } from './parts/given';
import { inSomeRound } from './parts/in-some-round';
import { openShop, type Shop } from './parts/shop';
import { withoutComplaintGuards } from './parts/without-complaint-guards';

const built = mkdtempSync(path.join(os.tmpdir(), 'complaint-sweeps-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));

const storeId = 'sto_wensan';
const earlier = (instant: string, hours: number) =>
  new Date(Date.parse(instant) - hours * 3_600_000).toISOString();

/** A complaint that came so many hours ago and that no timer has looked at since. */
const overdue = async (shop: Shop, hours: number): Promise<Complaint> => {
  const form = { key: newKey(), storeId, kind: 'complaint', about: 'delay', words: '没人理' } as const;
  const { id } = await shop.call(`waits-${hours}-${newKey()}`, fileComplaint, { ...form, photos: [] });
  const { complaints } = shop.backstage().tables;
  const fresh = await complaints.get(id);
  if (!fresh) throw new Error('there is no complaint');
  const [openedAt, proposeBy, acknowledgeBy] = [
    earlier(fresh.openedAt, hours),
    earlier(fresh.proposeBy, hours),
    earlier(fresh.acknowledgeBy, hours),
  ];
  const old = { ...fresh, openedAt, proposeBy, acknowledgeBy, since: openedAt, dueAt: openedAt };
  await complaints.put(old);
  return old;
};
const ticks = (shop: Shop, times: number) =>
  Promise.all(Array.from({ length: times }, () => shop.cloud.fire('scheduler', 'minute')));

/** What the timers told about a complaint, as kind and how often to whom. */
const told = async (shop: Shop, { _id }: Complaint) => {
  const { tables } = shop.backstage();
  const notices = (await tables.notices.all()).filter(({ complaintId }) => complaintId === _id);
  const events = (await tables['complaint-events'].all()).filter(({ complaintId }) => complaintId === _id);
  return {
    notices: notices.map(({ kind, customerId }) => `${kind} ${customerId}`).sort(),
    events: events.map(({ kind }) => kind).sort(),
  };
};

/** Twice four timers at the same moment; answers what was let happen more than once. */
const lateLife = async (shop: Shop) => {
  const passed = await overdue(shop, 73);
  const reminded = await overdue(shop, 50);
  for (let round = 0; round < 2; round += 1) await ticks(shop, 4);
  return { passed: await told(shop, passed), reminded: await told(shop, reminded) };
};

test('four timers at once, twice over, pass a complaint on to the owner once and remind once', async () => {
  const shop = await openShop({ latencyMs: 5 });
  try {
    const { passed, reminded } = await lateLife(shop);
    const [zheng, he] = [shop.customerId('zheng-jie'), shop.customerId('he-shun')];
    expect(passed.events).toEqual(['escalated', 'filed']);
    expect(passed.notices.filter((one) => one.startsWith('complaint-passed-up')).sort()).toEqual(
      [`complaint-passed-up ${zheng}`, `complaint-passed-up ${he}`].sort(),
    );
    expect(passed.notices.filter((one) => one.startsWith('complaint-passed-on'))).toHaveLength(1);
    // The one when it was filed, and one reminder however many were missed.
    expect(reminded.events).toEqual(['filed']);
    expect(reminded.notices).toEqual([`complaint-waits ${zheng}`, `complaint-waits ${zheng}`]);
  } finally {
    await shop.close();
  }
});

test('without its guards the same timers tell the same several times, so the test can tell', async () => {
  const functionsDir = path.join(built, 'unguarded');
  await buildFunctions(functionsDir, [withoutComplaintGuards]);
  const shop = await openShop({ latencyMs: 5, functionsDir });
  try {
    expect(await inSomeRound(async () => (await lateLife(shop)).reminded.notices.length > 2)).toBe(true);
  } finally {
    await shop.close();
  }
});
