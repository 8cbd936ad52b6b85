import { getClaim, submitClaim } from '../../contracts/claim';
import { agreeToMessages, listNotices } from '../../contracts/notice';
import { getMe } from '../../contracts/person';
import { getStaffClaim } from '../../contracts/review';
import { Openid } from '../../cloudfunctions/_platform/openid';
import { checkWords } from '../../cloudfunctions/_work/check-words';
import { leakingWasher, newKey } from './parts/given';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterEach(() => shop.cloud.weChat.breakApi(api, undefined));
afterAll(() => shop.close());

const api = 'security.msgSecCheck';
const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const [forbidden, doubtful] = ['有违禁演示的话', '有存疑演示的话'];

const saying = (words: string, more: object = {}) =>
  leakingWasher({ fault: { symptoms: ['leak'], began: 'today', words }, ...more });
const described = (name: string) => ({ product: { from: 'described', category: 'washer', name } as const });
const claims = () => shop.backstage().tables.claims.all();

describe('what a customer writes', () => {
  test('is filed and shown where WeChat lets it pass', async () => {
    const { id: claimId, held } = await shop.call(lin, submitClaim, saying('滴水', { wishes: '周末来' }));
    expect(held).toBeUndefined();
    const seen = await shop.call('shen-yun', getStaffClaim, { storeId, claimId });
    expect(seen).toMatchObject({ words: '滴水', wishes: '周末来' });
  });

  test.each([
    ['fault.words', saying(forbidden)],
    ['wishes', saying('滴水', { wishes: forbidden })],
    ['product.name', saying('滴水', described(forbidden))],
  ])(
    'is refused before anything is kept where WeChat forbids it, and the field is named: %s',
    async (field, form) => {
      const before = (await claims()).length;
      expect(await shop.ask(lin, submitClaim, form)).toMatchObject({
        ok: false,
        code: 'WORDS_REFUSED',
        field,
      });
      expect(await claims()).toHaveLength(before);
      // In other words the same form is taken.
      const said = { ...form, ...saying('滴水', { wishes: '周末来' }), key: form.key };
      expect(await shop.ask(lin, submitClaim, said)).toMatchObject({ ok: true });
    },
  );

  test('is filed and held where WeChat is in doubt; its writer sees it as it is', async () => {
    const form = saying(doubtful, { wishes: doubtful });
    const { id: claimId } = await shop.call(lin, submitClaim, form);
    for (const seen of [
      await shop.call(lin, getClaim, { claimId }),
      await shop.call('shen-yun', getStaffClaim, { storeId, claimId }),
    ])
      expect(seen).toMatchObject({ words: doubtful, wishes: doubtful, held: ['fault.words', 'wishes'] });
  });

  test.each([61_010, 45_009, 'down', 'silent'] as const)(
    'is filed and held while WeChat looks at nothing: %s',
    async (fault) => {
      shop.cloud.weChat.breakApi(api, fault);
      expect(await shop.call(lin, submitClaim, saying('滴水'))).toMatchObject({ held: ['fault.words'] });
    },
  );

  test('is not asked about where there is nothing written', async () => {
    shop.cloud.weChat.breakApi(api, 'down');
    expect((await shop.call(lin, submitClaim, leakingWasher())).held).toBeUndefined();
  });
});

describe('a name of a product that is held', () => {
  test('stands in its owner’s inbox and in no push', async () => {
    const openid = 'names-things-oddly';
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    await shop.call(openid, submitClaim, leakingWasher(described(doubtful)));
    await shop.cloud.fire('scheduler', 'minute');
    const [delivered] = shop.cloud.deliveries(openid);
    expect(JSON.stringify(delivered)).not.toContain(doubtful);
    expect(delivered?.data.thing2?.value).toBe('你报的产品');
    expect((await shop.call(openid, listNotices, {})).notices[0]?.productName).toBe(doubtful);
  });
});

describe('words of an act', () => {
  const visitor = 'was-here-just-now';
  const check = (texts: Record<string, string | undefined>) =>
    checkWords(shop.backstage(), { openid: new Openid(visitor) }, texts);
  beforeEach(() => shop.call(visitor, getMe, {}));

  test('pass, are held or are refused, each by its field', async () => {
    expect(await check({ words: '修好了', note: undefined })).toEqual([]);
    expect(await check({ words: '修好了', note: doubtful })).toEqual(['note']);
    await expect(check({ words: doubtful, note: forbidden })).rejects.toMatchObject({
      code: 'WORDS_REFUSED',
      detail: { field: 'note' },
    });
  });

  test('are held of somebody whom WeChat has not seen for two hours', async () => {
    shop.cloud.weChat.forgetVisit(visitor);
    expect(await check({ words: '修好了' })).toEqual(['words']);
  });

  test('that are longer than WeChat reads are held', async () => {
    expect(await check({ words: '长'.repeat(2_501) })).toEqual(['words']);
  });
});

test('the log tells nothing of what was written, passed or not', () => {
  const said = [...shop.cloud.logs('customer'), ...shop.cloud.logs('staff')].join('\n');
  for (const private_ of [lin, forbidden, doubtful, '滴水', '周末来']) expect(said).not.toContain(private_);
});
