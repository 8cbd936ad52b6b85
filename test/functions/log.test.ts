import { getClaim, submitClaim } from '../../contracts/claim';
import { openShop, type Shop } from './parts/shop';
import { contact, leakingWasher } from './parts/given';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

interface Line {
  readonly requestId: string;
  readonly action: string;
  readonly caller: string;
  readonly outcome: string;
  readonly ms: number;
  readonly databaseRequests: number;
}
const lines = (name = 'customer'): Line[] =>
  shop.cloud.logs(name).flatMap((line) => {
    const at = line.indexOf('{"requestId"');
    return at < 0 ? [] : [JSON.parse(line.slice(at)) as Line];
  });

const canaries = ['金丝雀', '13900009999', '丝雀路 9 号', '秘密的话'];

describe('the log', () => {
  test('has one line per call with id, action, caller, outcome, time and database requests', async () => {
    const before = lines().length;
    const answer = await shop.ask('lin-xiaoman', submitClaim, leakingWasher());
    const [line, ...more] = lines().slice(before);
    expect(more).toEqual([]);
    expect(line).toEqual({
      requestId: answer.requestId,
      action: 'submit-claim',
      caller: expect.stringMatching(/^idn_[0-9a-f]{12}$/),
      outcome: 'ok',
      ms: expect.any(Number),
      databaseRequests: expect.any(Number),
    });
  });

  test('counts the requests that the database counted', async () => {
    const { id: claimId } = await shop.call('lin-xiaoman', submitClaim, leakingWasher());
    shop.cloud.resetStats();
    await shop.call('lin-xiaoman', getClaim, { claimId });
    expect(lines().at(-1)?.databaseRequests).toBe(shop.cloud.stats().requests);
  });

  test('a refusal is logged by its code', async () => {
    await shop.refusal('lin-xiaoman', getClaim, { claimId: 'clm_nothing' });
    expect(lines().at(-1)).toMatchObject({ action: 'get-claim', outcome: 'NOT_ALLOWED' });
  });

  test('holds nothing that people wrote or are called, whatever happens', async () => {
    const [name = '', phone = '', address = '', words = ''] = canaries;
    const form = leakingWasher({
      contact: { ...contact, name, phone, address },
      fault: { symptoms: ['leak'], began: 'today', words },
    });
    await shop.call('canary-openid', submitClaim, {
      ...form,
      product: { from: 'described', category: 'washer', name },
    });
    await shop.ask('canary-openid', submitClaim, form);
    await shop.cloud.call('canary-openid', 'customer', {
      action: words,
      release: 1,
      input: { [words]: phone },
    });
    const everything = [...shop.cloud.logs('customer'), ...shop.cloud.logs('staff')].join('\n');
    for (const canary of [...canaries, 'canary-openid']) expect(everything).not.toContain(canary);
  });

  test('a defect is logged once with the request id, and the customer gets that id and no more', async () => {
    const { tables } = shop.backstage();
    const { id: claimId, number } = await shop.call('lin-xiaoman', submitClaim, leakingWasher());
    await tables.contacts.remove(number);
    const answer = await shop.ask('lin-xiaoman', getClaim, { claimId });
    expect(answer).toEqual({ ok: false, code: 'DEFECT', requestId: answer.requestId });
    const told = shop.cloud.logs('customer').filter((line) => line.includes(`"defect"`));
    expect(told.filter((line) => line.includes(answer.requestId))).toHaveLength(1);
  });
});
