import type { Action } from '../../contracts/action';
import { release } from '../../contracts/release';
import { main as customer } from '../../cloudfunctions/customer/index';
import { main as staff } from '../../cloudfunctions/staff/index';
import { allActions } from '../contracts/parts/all-actions';
import { examplesOf, pathsIn, placesIn, replaced, valueAt } from './parts/example-input';
import { hostileKeys, hostileValues, someOf, wire } from './parts/hostile-values';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** The owner of a store: nobody may more, so nothing here is refused for want of a right. */
const openid = 'he-shun';
/** Fields that are no counts: one and a half is an honest value there. */
const fractions = ['detour', 'speedKmh', 'parkingMinutes', 'fairness', 'lat', 'lng', 'km', 'upToKm'];
const doorCodes = ['BAD_INPUT', 'TOO_LARGE'];

const send = async (server: string, data: unknown) => {
  const before = shop.cloud.stats().requests;
  const sent = await fetch(`${shop.cloud.url}/client/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-person': openid },
    body: wire({ name: server, data }),
  });
  const answer: unknown = await sent.json();
  const code = String(Reflect.get(Object(answer), 'code') ?? 'answered');
  return { code, requests: shop.cloud.stats().requests - before };
};
/** Straight into the function: what gets past its door finds no cloud here, and is answered with a defect. */
const enter = async (server: string, data: unknown) => {
  const main = server === 'staff' ? staff : customer;
  const answer = await main(JSON.parse(wire(data)), {});
  return { code: answer.ok ? 'answered' : answer.code, requests: 0 };
};
type Way = typeof send;

/** What came through, in words that name the field and the value; empty where the door held. */
const hole = async (
  way: Way,
  { server, name }: Action,
  input: unknown,
  where: string,
): Promise<readonly string[]> => {
  const { code, requests } = await way(server, { action: name, release, input });
  if (doorCodes.includes(code) && requests === 0) return [];
  return [`${where}: ${code}, ${requests} requests, ${JSON.stringify(input).slice(0, 300)}`];
};

/** Sent over the wire as a phone would; the other kinds meet the same door, in this process. */
const overTheWire = ['an operator'];

describe.each(allActions.map((action) => [`${action.server}/${action.name}`, action] as const))(
  '%s',
  (_, action) => {
    const examples = examplesOf(action.input);
    const places = placesIn(action.input, examples);

    test('lets honest inputs pass the door, to be judged by what the shop knows', async () => {
      for (const input of examples) {
        const { code, requests } = await send(action.server, { action: action.name, release, input });
        expect(doorCodes).not.toContain(code);
        expect(requests).toBeGreaterThan(0);
        expect(doorCodes).not.toContain(
          (await enter(action.server, { action: action.name, release, input })).code,
        );
      }
    });

    test.each(Object.keys(hostileValues))(
      'refuses %s in every field before the first request',
      async (kind) => {
        const way = overTheWire.includes(kind) ? send : enter;
        const holes = [];
        for (const { input, path } of places)
          for (const value of someOf(hostileValues[kind] ?? hostileKeys, 1)) {
            // True is no wrong type where false would be right.
            if (typeof value === 'boolean' && typeof valueAt(input, path) === 'boolean') continue;
            if (typeof value === 'number' && fractions.includes(String(path.at(-1)))) continue;
            // Nothing is no wrong type where nothing may stand, such as a day off.
            if (value === null && action.input.safeParse(replaced(input, path, value)).success) continue;
            holes.push(...(await hole(way, action, replaced(input, path, value), path.join('.'))));
          }
        expect(holes).toEqual([]);
      },
    );

    test('refuses keys that it does not know in every object before the first request', async () => {
      const holes = [];
      for (const { input, path } of places) {
        const object = valueAt(input, path);
        if (typeof object !== 'object' || Array.isArray(object)) continue;
        for (const key of someOf(hostileKeys, 4)) {
          const grown = Object.fromEntries([...Object.entries(Object(object)), [key, 'sto_gudun']]);
          holes.push(
            ...(await hole(enter, action, replaced(input, path, grown), `${path.join('.')}+${key}`)),
          );
        }
      }
      expect(holes).toEqual([]);
    });
  },
);

describe('around the input', () => {
  const honest = { action: 'list-claims', release, input: { group: 'open' } };
  const padded = (bytes: number) => ({ ...honest, input: { filler: 'x'.repeat(bytes) } });

  test('calls above 100 KB are refused at the door, and just below they reach the function', async () => {
    expect(await send('customer', padded(102_400))).toEqual({
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
      requests: 0,
    });
    expect(await send('customer', padded(100_000))).toEqual({ code: 'BAD_INPUT', requests: 0 });
  });

  test.each(Object.keys(hostileValues))('%s instead of any part of the call is refused', async (kind) => {
    const passed = [];
    for (const path of pathsIn(honest).slice(1))
      for (const value of someOf(hostileValues[kind] ?? hostileKeys, 5)) {
        const { code, requests } = await send('customer', replaced(honest, path, value));
        const isRefused = [...doorCodes, 'NO_SUCH_ACTION', 'UPGRADE_REQUIRED'].includes(code);
        if (!isRefused || requests > 0) passed.push(`${path.join('.')}: ${code}`);
      }
    expect(passed).toEqual([]);
  });

  test.each([customer, staff])(
    'a function given a value 5,000 levels deep refuses it itself',
    async (main) => {
      for (const input of someOf(hostileValues['a deep value'] ?? hostileKeys, 4)) {
        const call: unknown = JSON.parse(wire({ ...honest, input: { group: 'open', after: input } }));
        expect(await main(call, {})).toMatchObject({ ok: false, code: 'BAD_INPUT' });
      }
    },
  );

  test('an action of the other audience is not found', async () => {
    const staffOnly = { ...honest, action: 'list-queue' };
    expect(await send('customer', staffOnly)).toEqual({ code: 'NO_SUCH_ACTION', requests: 0 });
  });

  test('what is hostile to an honest call alone is refused: taken away, the same call passes', async () => {
    expect((await send('customer', honest)).code).toBe('answered');
    expect((await send('customer', { ...honest, input: { $ne: null } })).code).toBe('BAD_INPUT');
  });
});
