import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { agreeToMessages, listNotices } from '../../contracts/notice';
import { buildFunctions } from '../../config/run/build-functions';
import { claimWithPast, type Past } from './parts/past-claims';
import { newKey } from './parts/given';
import { inSomeRound } from './parts/in-some-round';
import { openShop, type Shop } from './parts/shop';
import { withoutSweepGuards } from './parts/without-sweep-guards';

const built = mkdtempSync(path.join(os.tmpdir(), 'sweeps-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));

const somebody = () => `somebody-${randomBytes(4).toString('hex')}`;
const ticks = (shop: Shop, times: number) =>
  Promise.all(Array.from({ length: times }, () => shop.cloud.fire('scheduler', 'minute')));

/** What a claim that is `late` hours overdue was waiting for, and what time alone makes of it. */
const lives: Readonly<
  Record<string, { past: (late: number) => readonly Past[]; told: string; state: string; events: number }>
> = {
  'a first reminder': {
    past: (late) => [
      ['submitted', 26 + late],
      ['review-begun', 25 + late],
      ['info-asked', 24 + late],
    ],
    told: 'info-reminder',
    state: 'need-info',
    events: 3,
  },
  'an end of seven days': {
    past: (late) => [
      ['submitted', 170 + late],
      ['review-begun', 169 + late],
      ['info-asked', 168 + late],
    ],
    told: 'auto-cancelled',
    state: 'cancelled',
    events: 4,
  },
  'a guidance without an answer': {
    past: (late) => [
      ['submitted', 26 + late],
      ['review-begun', 25 + late],
      ['guided', 24 + late],
    ],
    told: 'guidance-over',
    state: 'reviewing',
    events: 4,
  },
  'goods that do not come': {
    past: (late) => [
      ['submitted', 26 + late],
      ['review-begun', 25 + late],
      ['approved', 24 + late],
    ],
    told: 'handover-reminder',
    state: 'approved',
    events: 3,
  },
};

/** Claims between one minute and 26 hours late, one person each; answers who has which. */
const overdue = async (shop: Shop) => {
  const made: { openid: string; claimId: string; what: string }[] = [];
  for (const what of Object.keys(lives)) {
    for (const late of [0.02, 1, 26]) {
      const openid = somebody();
      const past = lives[what]?.past(late) ?? [];
      made.push({ openid, what, claimId: await claimWithPast(shop, openid, past) });
    }
  }
  return made;
};

describe('with ten milliseconds for each database request', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ latencyMs: 10 });
  });
  afterAll(() => shop.close());

  test('five timers at once, twice over, let everything that is overdue happen once', async () => {
    const made = await overdue(shop);
    for (let round = 0; round < 2; round += 1) await ticks(shop, 5);
    const { tables } = shop.backstage();
    const [claims, events, notices] = await Promise.all([
      tables.claims.all(),
      tables.events.all(),
      tables.notices.all(),
    ]);
    for (const { openid, claimId, what } of made) {
      const expected = lives[what];
      const claim = claims.find(({ _id }) => _id === claimId);
      const told = notices.filter(({ customerId }) => customerId === shop.customerId(openid));
      expect([what, told.map(({ kind }) => kind)]).toEqual([what, [expected?.told]]);
      expect([what, claim?.state, claim?.version]).toEqual([what, expected?.state, expected?.events]);
      expect(events.filter((event) => event.claimId === claimId)).toHaveLength(expected?.events ?? -1);
      expect((claim?.dueAt ?? '') > new Date().toISOString()).toBe(true);
    }
  });

  test('what it tells is pushed once', async () => {
    const openid = somebody();
    const past = lives['a first reminder']?.past(1) ?? [];
    for (let claim = 0; claim < 3; claim += 1) {
      await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['info-needed'] });
      await claimWithPast(shop, openid, past);
    }
    for (let round = 0; round < 4; round += 1) await ticks(shop, 3);
    expect(shop.cloud.deliveries(openid)).toHaveLength(3);
    expect((await shop.call(openid, listNotices, {})).notices).toHaveLength(3);
  });
});

describe('the sweep', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.close());

  test('tells managers and owners of a promise that was not kept, and nobody else of the team', async () => {
    const claimId = await claimWithPast(shop, somebody(), [['submitted', 30]]);
    await ticks(shop, 3);
    const told = (await shop.backstage().tables.notices.all()).filter(
      (notice) => notice.claimId === claimId && notice.kind === 'promise-late',
    );
    const team = await shop.backstage().tables.teams.get('sto_wensan');
    const managers = team?.members.filter(
      ({ roles }) => roles.includes('manager') || roles.includes('owner'),
    );
    expect(new Set(told.map(({ customerId }) => customerId))).toEqual(
      new Set(managers?.map(({ customerId }) => customerId)),
    );
    // On some days another promise has run out as well: each is told once to each.
    const promises = new Set(told.map(({ _id, customerId }) => _id.replace(customerId.slice(4), '')));
    expect(told.length).toBe(promises.size * (managers?.length ?? 0));
  });

  test('leaves alone a claim whose log is longer than it knew', async () => {
    const claimId = await claimWithPast(shop, somebody(), lives['an end of seven days']?.past(1) ?? [], {});
    const { tables } = shop.backstage();
    const claim = await tables.claims.get(claimId);
    if (!claim) throw new Error('no claim');
    await tables.claims.put({ ...claim, version: claim.version + 1 });
    await ticks(shop, 3);
    expect(await tables.claims.get(claimId)).toEqual({ ...claim, version: claim.version + 1 });
  });

  test('looks at no claim twice that has nothing due', async () => {
    await ticks(shop, 1);
    shop.cloud.resetStats();
    await ticks(shop, 1);
    expect(shop.cloud.stats().unindexed).toEqual([]);
  });
});

describe('without its guards', () => {
  let shop: Shop;
  beforeAll(async () => {
    const bare = path.join(built, 'bare');
    await buildFunctions(bare, [withoutSweepGuards]);
    shop = await openShop({ functionsDir: bare });
  });
  afterAll(() => shop.close());

  test('the sweep tells things twice', async () => {
    const twice = async () => {
      const made = await overdue(shop);
      for (let time = 0; time < 3; time += 1) await ticks(shop, 3);
      const notices = await shop.backstage().tables.notices.all();
      const reminders = made
        .filter(({ what }) => what === 'a first reminder')
        .map(({ claimId }) =>
          notices.filter((one) => one.claimId === claimId && one.kind === 'info-reminder'),
        );
      return reminders.some((told) => told.length > 1);
    };
    expect(await inSomeRound(twice)).toBe(true);
  });
});
