import { readCron } from '../../local-cloud/cron';
import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
const heard: string[] = [];
beforeAll(async () => {
  small = await openSmallCloud({ onLog: (name, line) => heard.push(`${name}: ${line}`) });
});
afterAll(() => small.close());
interface Seen {
  readonly safe: string | null;
  readonly naive: string | null;
}

describe('functions', () => {
  test('know a hundred callers apart over a thousand interleaved calls, if they read the context', async () => {
    const people = Array.from({ length: 1000 }, (_, n) => (n % 10 === 9 ? undefined : `person-${n % 100}`));
    const seen = await Promise.all(
      people.map((openid, n) => small.cloud.call(openid, 'whoami', { wait: n % 3 }) as Promise<Seen>),
    );
    expect(seen.map(({ safe }) => safe)).toEqual(people.map((openid) => openid ?? null));
    // The naive way is shown to fail: an anonymous call finds the last caller in the environment.
    expect(seen.some(({ naive }, n) => naive !== (people[n] ?? null))).toBe(true);
  }, 30_000);

  test('carry no identity into a nested call', async () => {
    await small.cloud.call('ann', 'whoami', {});
    const { result } = await small.app.callFunction({ name: 'whoami', data: {} });
    expect(result).toMatchObject({ safe: null });
  });

  test('that throw, take too long or do not exist end in the platform’s errors', async () => {
    expect(await codeOf(small.cloud.call('ann', 'boom', {}))).toBe('FUNCTIONS_EXECUTE_FAIL');
    expect(await codeOf(small.cloud.call('ann', 'slow', {}))).toBe('FUNCTIONS_TIME_LIMIT_EXCEEDED');
    expect(await codeOf(small.cloud.call('ann', 'nothing', {}))).toBe('FUNCTION_NOT_FOUND');
  });

  test('take events and give answers of up to 6 MB, and no more', async () => {
    const ask = (data: object) => small.app.callFunction({ name: 'large', data });
    const limit = 6 * 1024 * 1024;
    const taken = await ask({ filler: 'x'.repeat(limit - 100), answer: limit - 2 });
    expect(String(taken.result)).toHaveLength(limit - 2);
    expect(await codeOf(ask({ filler: 'x'.repeat(limit) }))).toBe('EXCEED_MAX_PAYLOAD_SIZE');
    await expect(ask({ answer: limit })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('body size is too long'),
    });
    expect((await ask({ answer: 1 })).result).toBe('x');
  });

  test('are called by their timers', async () => {
    await small.cloud.fire('hidden', 'tick');
    await small.cloud.fire('hidden', 'tick');
    const line = 'ticked tick timer';
    const deadline = Date.now() + 5000;
    while (!small.cloud.logs('hidden').includes(line) && Date.now() < deadline) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(small.cloud.logs('hidden')).toContain(line);
    expect(heard).toContain(`hidden: ${line}`);
  });
});

describe('timers', () => {
  const next = (cron: string, from: string) => {
    const at = readCron(cron)(Date.parse(from));
    return at === undefined
      ? undefined
      : new Date(at + 8 * 3_600_000).toISOString().replace('.000Z', '+08:00');
  };
  test.each([
    ['7 * * * * * *', '2026-01-31T23:59:07+08:00', '2026-02-01T00:00:07+08:00'],
    ['0 0 2 1 * * *', '2026-01-01T02:00:00+08:00', '2026-02-01T02:00:00+08:00'],
    ['0 */5 9-17 * * MON-FRI *', '2026-11-20T17:55:00+08:00', '2026-11-23T09:00:00+08:00'],
    ['0 0 0 29 FEB * *', '2026-03-01T00:00:00+08:00', '2028-02-29T00:00:00+08:00'],
  ])('%s after %s is %s', (cron, from, expected) => expect(next(cron, from)).toBe(expected));

  test('that never come again are over, and a bad one is refused', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-01-01T00:00:00+08:00')).toBeUndefined();
    expect(() => readCron('* * * * *')).toThrow(/seven/);
    expect(() => readCron('61 * * * * * *')).toThrow(/61/);
  });
});
