import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { refusalCodes } from '../../contracts/refusal';
import { buildFunctions } from '../../config/run/build-functions';
import { races, type Course } from './parts/races';
import { startRacers, type Racers } from './parts/racers';
import { openShop, type Shop } from './parts/shop';
import { withoutTransactions } from './parts/without-transactions';

const built = mkdtempSync(path.join(os.tmpdir(), 'races-'));
const whole = path.join(built, 'whole');
const bare = path.join(built, 'bare');
let racers: Racers;
beforeAll(async () => {
  await buildFunctions(whole);
  await buildFunctions(bare, [withoutTransactions]);
  racers = await startRacers();
});
afterAll(() => {
  racers.stop();
  rmSync(built, { recursive: true, force: true });
});

const heard = new Set<string>();
const courseOf = (shop: Shop): Course => ({
  shop,
  async together(errands) {
    const answers = await racers.run(shop, errands);
    for (const answer of answers) if (!answer.ok) heard.add(answer.code);
    return answers;
  },
});

describe.each([0, 10])('with %i ms for each database request', (latencyMs) => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ functionsDir: whole, latencyMs });
  });
  afterAll(() => shop.close());

  test.each(Object.entries(races))('%s', async (_promise, race) => {
    expect(await race(courseOf(shop))).toEqual([]);
  });

  test('nobody heard of a conflict in the database’s own words', () => {
    const sayable = refusalCodes.filter((code) => code !== 'DEFECT');
    expect([...heard].filter((code) => !sayable.some((one) => one === code))).toEqual([]);
    expect(heard.size).toBeGreaterThan(0);
  });
});

describe('without transactions the races can tell:', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ functionsDir: bare, latencyMs: 10 });
  });
  afterAll(() => shop.close());

  test.each(Object.entries(races))('it is broken that %s', async (_promise, race) => {
    let unkept: string[] = [];
    // Once is usually enough; a busy machine may let one run pass in turn.
    for (let round = 0; round < 6 && unkept.length === 0; round += 1) unkept = await race(courseOf(shop));
    expect(unkept).not.toEqual([]);
  });
});
