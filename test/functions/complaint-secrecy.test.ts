import type { Action } from '../../contracts/action';
import { release } from '../../contracts/release';
import { planCall } from '../../contracts/call';
import { fileAnonymously, fileComplaint } from '../../contracts/complaint';
import { actOnComplaint, getLaneComplaint } from '../../contracts/complaint-lane';
import { allActions } from '../contracts/parts/all-actions';
import { examplesOf, pathsIn, replaced, valueAt } from './parts/example-input';
import { newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';
import { takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { walk } from './parts/steps';

const storeId = 'sto_wensan';
const canary = {
  words: '金丝雀一号说了实话',
  note: '金丝雀二号记在本子上',
  proposal: '金丝雀三号的方案',
  unnamed: '金丝雀四号不留名',
  reason: '金丝雀五号让打电话',
} as const;
/** Whoever has to do with after-sales, and with complaints only where they are passed on to him. */
const outsiders = ['wu-jing', 'shen-yun', 'zhou-jianguo', 'qian-fang', 'sun-lei', 'he-shun'];

let shop: Shop;
/** What must not be said: the canaries, the ids and the numbers of the complaints, and their supervisor's calls. */
let secrets: string[];
let world: Readonly<Record<string, string>>;
beforeAll(async () => {
  shop = await openShop();
  const lin = 'lin-xiaoman';
  const taken = await takenOn(shop, 'shen-yun', lin);
  await walk(shop, taken, [['zhou-jianguo', { kind: 'work-begun' }]]);
  const { claimId } = taken;
  const key = newKey();
  const photoId = await uploaded(shop, lin, picture('jpeg'), { complaintKey: key });
  const base = { storeId, kind: 'complaint', about: 'technician' } as const;
  const filed = { ...base, key, claimId, words: canary.words, photos: [photoId] };
  const { id: complaintId, number } = await shop.call(lin, fileComplaint, filed);
  const unnamed = await shop.call('nobody-special', fileAnonymously, {
    ...base,
    key: newKey(),
    words: canary.unnamed,
  });
  let version = 1;
  for (const act of [
    { kind: 'acknowledge' as const },
    { kind: 'note' as const, words: canary.note },
    { kind: 'propose' as const, words: canary.proposal },
  ])
    ({ version } = await shop.call('zheng-jie', actOnComplaint, { storeId, complaintId, version, act }));
  const plan = { ground: 'asked-for', purpose: 'make-good', reason: canary.reason } as const;
  const { callId } = await shop.call('zheng-jie', planCall, {
    storeId,
    key: newKey(),
    about: { complaintId },
    plan,
  });
  const anonymous = unnamed.complaint;
  secrets = [
    ...Object.values(canary),
    complaintId,
    number,
    photoId,
    callId,
    anonymous.id,
    anonymous.number,
    unnamed.receipt,
  ];
  world = { sto: storeId, clm: claimId, cpl: complaintId, cal: callId, pho: photoId, prd: 'prd_demo0washer' };
});
afterAll(() => shop.close());

/** The input about the very things that the complaint is about, and about the complaint itself. */
const aimed = (input: unknown): unknown => {
  const told = pathsIn(input).reduce<unknown>((made, path) => {
    const value = valueAt(input, path);
    const kind = typeof value === 'string' ? /^([a-z]{3})_/.exec(value)?.[1] : undefined;
    return kind !== undefined && world[kind] !== undefined ? replaced(made, path, world[kind]) : made;
  }, input);
  const keyed = pathsIn(told).find((path) => path.at(-1) === 'key');
  return keyed ? replaced(told, keyed, newKey()) : told;
};
/** A list from its first line on: an example of where a page begins is past everything. */
const fromTheStart = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'after' in input
    ? Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'after'))
    : input;
const queries = ['金丝雀', '林小满', '13812346207', '6207'];
/** Every input there is, and for what takes a text to look for, those that would find it. */
const inputsOf = (action: Action): readonly unknown[] => {
  const inputs = examplesOf(action.input).map(aimed).map(fromTheStart);
  const fixed = action.input;
  const texts = inputs.flatMap((input) =>
    action.name === 'search'
      ? [...queries, ...secrets].map((text) => replaced(input, ['text'], text.slice(0, 40)))
      : pathsIn(input)
          .filter((path) => ['list', 'group', 'part'].includes(String(path.at(-1))))
          .flatMap((path) =>
            [
              'waiting',
              'mine',
              'late',
              'work',
              'customer',
              'done',
              'open',
              'claims',
              'complaints',
              'calls',
              'looks',
              'messages',
              'photos',
              'profile',
              'todo',
              'reply',
              'audit',
              'investigating',
            ].map((choice) => replaced(input, path, choice)),
          ),
  );
  return [...inputs, ...texts].filter((input) => fixed.safeParse(input).success);
};

const isReading = ({ name }: Action): boolean => /^(list|get|show-(?!contact)|search|export)/.test(name);

/** What everybody of a list hears to everything; each secret in an answer is a leak. */
const leaksTo = async (
  people: readonly string[],
  asked: readonly Action[] = allActions,
): Promise<string[]> => {
  const leaks: string[] = [];
  const ask = async (openid: string, { server, name }: Action, input: unknown) => {
    const said = JSON.stringify(await shop.cloud.call(openid, server, { action: name, release, input }));
    for (const secret of secrets)
      if (said.includes(secret)) leaks.push(`${openid} ${server}/${name}: ${secret}`);
  };
  // Leaving would take everything else along.
  for (const action of asked.filter(({ name }) => name !== 'delete-account')) {
    const inputs = inputsOf(action);
    // Of what writes a few inputs will do, one after the other: they would wait for each other anyway.
    const calls = (isReading(action) ? inputs : inputs.slice(0, 2)).flatMap((input) =>
      // What customers may ask is the same for whoever he is in the shop.
      (action.server === 'customer' ? people.slice(0, 2) : people).map(
        (openid) => () => ask(openid, action, input),
      ),
    );
    if (isReading(action)) await Promise.all(calls.map((call) => call()));
    else for (const call of calls) await call();
  }
  return leaks;
};
const reading = allActions.filter(isReading);

test('no action says a word of a complaint to whoever has to do with after-sales, whatever he asks', async () => {
  expect(await leaksTo(outsiders)).toEqual([]);
});

test('the same questions of the supervisor find every secret that she may know, so they would find a leak', async () => {
  const found = await leaksTo(['zheng-jie'], reading);
  for (const secret of secrets.filter((one) => one.length !== 16))
    expect(found.some((leak) => leak.endsWith(secret))).toBe(true);
});

test('no notice, no job and no document of theirs names a complaint', async () => {
  const { tables } = shop.backstage();
  const theirs = new Set(outsiders.map((openid) => shop.customerId(openid)));
  const notices = (await tables.notices.all()).filter(({ customerId }) => theirs.has(customerId));
  const apart = [
    ...(await tables.jobs.all()),
    ...(await tables.events.all()),
    ...(await tables.claims.all()),
  ];
  const said = JSON.stringify([
    ...notices,
    ...apart,
    ...(await tables.texts.all()),
    ...(await tables.teams.all()),
  ]);
  for (const secret of secrets) expect(said).not.toContain(secret);
});

test('no log holds a word, an id or a number of one, and the lane’s lines name nobody', () => {
  const lines = [
    ...shop.cloud.logs('customer'),
    ...shop.cloud.logs('staff'),
    ...shop.cloud.logs('scheduler'),
  ];
  for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
  const lane = lines.filter((line) => /"action":"[a-z-]*(complaint|anonymous|call)[a-z-]*"/.test(line));
  expect(lane.length).toBeGreaterThan(10);
  for (const line of lane) expect(line).toContain('"caller":"withheld"');
});

test('passed on, the owner sees this one and no other', async () => {
  const complaintId = world['cpl'] ?? '';
  const { version } = await shop.call('zheng-jie', getLaneComplaint, { storeId, complaintId });
  const act = { kind: 'escalate', words: '请店主定' } as const;
  await shop.call('zheng-jie', actOnComplaint, { storeId, complaintId, version, act });
  const owned = await leaksTo(['he-shun'], reading);
  expect(owned.some((leak) => leak.endsWith(canary.words))).toBe(true);
  for (const hidden of [canary.unnamed, ...secrets.slice(-3)])
    expect(owned.filter((leak) => leak.endsWith(hidden))).toEqual([]);
  expect(
    await leaksTo(
      outsiders.filter((one) => one !== 'he-shun'),
      reading,
    ),
  ).toEqual([]);
});
