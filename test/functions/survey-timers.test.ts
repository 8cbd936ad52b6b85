import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { agreeToMessages, listNotices } from '../../contracts/notice';
import type { SurveyRecord } from '../../cloudfunctions/_domain/survey/survey-record';
import { buildFunctions } from '../../config/run/build-functions';
import { anyHour } from './parts/any-hour';
import { newKey } from './parts/given';
import { inSomeRound } from './parts/in-some-round';
import { repaired } from './parts/given-survey';
import { openShop, type Shop } from './parts/shop';
import { hours, somebody } from './parts/survey-desk';
import { withoutSurveyGuards } from './parts/without-survey-guards';
import { withoutTransactions } from './parts/without-transactions';

const built = mkdtempSync(path.join(os.tmpdir(), 'survey-timers-'));
const [whole, bare] = [path.join(built, 'whole'), path.join(built, 'bare')];
beforeAll(async () => {
  await buildFunctions(whole, [anyHour]);
  await buildFunctions(bare, [anyHour, withoutSurveyGuards, withoutTransactions]);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Several times, by three schedulers at once. */
const ticks = async (shop: Shop, times: number) => {
  for (let time = 0; time < times; time += 1)
    await Promise.all(Array.from({ length: 3 }, () => shop.cloud.fire('scheduler', 'minute')));
};
const surveysOf = async (shop: Shop, claimId: string) =>
  (await shop.backstage().tables.surveys.all()).filter((one) => one.claimId === claimId);
const told = async (shop: Shop, who: string, kind: string) =>
  (await shop.call(who, listNotices, {})).notices.filter((one) => one.kind === kind).length;

/** What so many rounds of timers make of jobs that were done some time ago: how often each thing happened. */
const lives = async (shop: Shop, rounds: number) => {
  const [asked, later, old] = [somebody(), somebody(), somebody()];
  const done = await repaired(shop, asked, 3);
  const works = await repaired(shop, later, 24 * 8);
  const over = await repaired(shop, old, 24 * 14);
  await shop.call(asked, agreeToMessages, { key: newKey(), kinds: ['progress'] });
  await ticks(shop, rounds);
  const made = (await surveysOf(shop, done)).length;

  // Two days pass for the first, a day comes for the second, and the third closes.
  const { surveys, customers } = shop.backstage().tables;
  const past = async (claimId: string, more: Partial<SurveyRecord>) => {
    for (const survey of await surveysOf(shop, claimId))
      await surveys.put({ ...survey, dueAt: hours(1), ...more });
  };
  await shop.call(asked, agreeToMessages, { key: newKey(), kinds: ['progress'] });
  await past(done, { askAt: hours(1) });
  for (const who of [later, old]) {
    const customer = await customers.get(shop.customerId(who));
    if (customer) await customers.put({ ...customer, asking: {} });
  }
  const [first] = await surveysOf(shop, works);
  const followUps = (first?.followUps ?? []).map((one) =>
    one.day === 7 ? { ...one, state: 'waits' as const, dueAt: hours(1) } : one,
  );
  await past(works, { asked: 'reminded', followUps });
  await past(over, { asked: 'waits', askAt: hours(1), closesAt: hours(0.5) });
  const askedOld = await told(shop, old, 'survey-asked');
  await ticks(shop, rounds);
  return {
    surveys: made,
    asked: await told(shop, asked, 'survey-asked'),
    reminded: await told(shop, asked, 'survey-reminder'),
    pushed: shop.cloud.deliveries(asked).length,
    followUp: await told(shop, later, 'follow-up-asked'),
    afterClosing:
      (await told(shop, old, 'survey-asked')) - askedOld + (await told(shop, old, 'survey-reminder')),
    closed: (await surveysOf(shop, over)).map((one) => one.asked),
  };
};

const once = {
  surveys: 1,
  asked: 1,
  reminded: 1,
  pushed: 2,
  followUp: 1,
  afterClosing: 0,
  closed: ['skipped'],
};

test('three schedulers, ten times over: each survey, push, reminder and follow-up once, none after the end', async () => {
  const shop = await openShop({ functionsDir: whole, latencyMs: 10 });
  try {
    expect(await lives(shop, 10)).toEqual(once);
  } finally {
    await shop.close();
  }
});

test('with the guards removed the same timers make and tell several, so the test can tell', async () => {
  const shop = await openShop({ functionsDir: bare, latencyMs: 10 });
  try {
    const kinds = ['surveys', 'asked', 'reminded', 'followUp'] as const;
    const several = new Set<string>();
    const goesWrong = async () => {
      const found = await lives(shop, 3);
      for (const kind of kinds) if (found[kind] > 1) several.add(kind);
      return several.size === kinds.length;
    };
    await inSomeRound(goesWrong);
    expect([...several].sort()).toEqual([...kinds].sort());
  } finally {
    await shop.close();
  }
});
