import { release } from '../../../contracts/release';
import { newPhone } from '../parts/taro';
import { getClaim, submitClaim } from '../../../contracts/claim';
import { getMe } from '../../../contracts/person';
import { listProducts } from '../../../contracts/product';
import { call } from '../../../src/shared/cloud/call';
import { keepAnswer, readKept } from '../../../src/shared/cloud/kept-answer';
import { Refused } from '../../../src/shared/cloud/refused';
import { Unreachable } from '../../../src/shared/cloud/unreachable';
import { storage } from '../../../src/shared/storage';

type Reply = () => unknown;
let asked: { url: string; body: unknown; person: string | null }[] = [];

/** The wire gives these replies in turn, the last one ever after. */
const wire = (...replies: Reply[]): void => {
  asked = [];
  const fetchStandIn = (url: string, init: { body: string; headers: Record<string, string> }) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    const sent: unknown = JSON.parse(init.body);
    asked.push({ url, body: sent, person: new Headers(init.headers).get('x-local-person') });
    return Promise.resolve({ ok: true, json: () => Promise.resolve(reply?.()) });
  };
  Object.assign(globalThis, { fetch: fetchStandIn });
};
const broken: Reply = () => {
  throw new TypeError('Failed to fetch');
};
const yes =
  (data: unknown): Reply =>
  () => ({ ok: true, requestId: 'r1', data });
const no =
  (code: string, more: object = {}): Reply =>
  () => ({ ok: false, requestId: 'r1', code, ...more });
const form = {} as Parameters<typeof call<typeof submitClaim>>[1];

beforeEach(() => {
  newPhone();
  sessionStorage.setItem('person', 'lin');
});

describe('a call', () => {
  it('carries action, release and input, and who calls', async () => {
    wire(yes({ products: [] }));
    await expect(call(listProducts, {})).resolves.toEqual({ products: [] });
    expect(asked).toEqual([
      {
        url: '/client/call',
        person: 'lin',
        body: { name: 'customer', data: { action: 'list-products', release, input: {} } },
      },
    ]);
  });

  it('throws the no with all that a screen needs', async () => {
    wire(no('PHOTO_LIMIT', { field: 'photos', limit: 9 }));
    const failure: unknown = await call(submitClaim, form).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(Refused);
    expect(failure).toMatchObject({ code: 'PHOTO_LIMIT', field: 'photos', limit: 9, requestId: 'r1' });
    expect(asked).toHaveLength(1);
  });

  it('reads once more when the line broke', async () => {
    wire(broken, yes({ products: [] }));
    await expect(call(listProducts, {})).resolves.toEqual({ products: [] });
  });

  it('never writes again by itself when the line broke', async () => {
    wire(broken);
    await expect(call(submitClaim, form)).rejects.toBeInstanceOf(Unreachable);
    expect(asked).toHaveLength(1);
  });

  it('asks a busy shop three more times, then says so', async () => {
    wire(no('BUSY'));
    await expect(call(submitClaim, form)).rejects.toMatchObject({ code: 'BUSY' });
    expect(asked).toHaveLength(4);
  });

  it('takes something that is no answer for no answer', async () => {
    wire(() => '<html>');
    await expect(call(submitClaim, form)).rejects.toBeInstanceOf(Unreachable);
  });

  it('finds in development that a promise was broken', async () => {
    wire(yes({ products: 'none' }));
    await expect(call(listProducts, {})).rejects.toThrow('list-products broke its promise');
  });
});

describe('answers kept for offline reading', () => {
  it('come back with their time, by person and question', () => {
    keepAnswer(listProducts, {}, { products: [] }, 5);
    expect(readKept(listProducts, {})).toEqual({ at: 5, data: { products: [] } });
    sessionStorage.setItem('person', 'wang');
    expect(readKept(listProducts, {})).toBeUndefined();
  });

  it('of an older shape count as none', () => {
    storage.write('answer/lin/customer/get-me/{}', { at: 1, data: { stores: 'none' } });
    expect(readKept(getMe, {})).toBeUndefined();
  });

  it('are twenty at most; the oldest make room', () => {
    for (let at = 0; at < 25; at += 1)
      storage.write(`answer/lin/customer/get-claim/{"claimId":"clm_${at}aaa"}`, { at, data: {} });
    keepAnswer(listProducts, {}, { products: [] }, 99);
    expect(storage.keys()).toHaveLength(20);
    expect(storage.keys()).toContain('answer/lin/customer/get-claim/{"claimId":"clm_24aaa"}');
    expect(storage.keys()).not.toContain('answer/lin/customer/get-claim/{"claimId":"clm_5aaa"}');
    expect(getClaim.name).toBe('get-claim');
  });
});
