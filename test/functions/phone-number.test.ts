import { Openid } from '../../cloudfunctions/_platform/openid';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const api = 'phonenumber.getPhoneNumber';
const pressed = (openid: string) => shop.cloud.weChat.pressPhoneNumber(openid).code ?? '';
const exchanged = (openid: string, code: string) =>
  shop.backstage().wechat.phoneNumberOf(new Openid(openid), code);

describe('the number that WeChat has verified', () => {
  test('is learnt from a code, once', async () => {
    const code = pressed('lin-xiaoman');
    expect(await exchanged('lin-xiaoman', code)).toEqual({ is: 'verified', phone: '13812346207' });
    expect(await exchanged('lin-xiaoman', code)).toEqual({ is: 'invalid' });
  });

  test('is not learnt by anybody else from the same code', async () => {
    expect(await exchanged('zhao-min', pressed('lin-xiaoman'))).toEqual({ is: 'invalid' });
  });

  test('is of no use to the shop where it is another country’s', async () => {
    shop.cloud.weChat.verifyNumber('abroad', '+13812346207');
    expect(await exchanged('abroad', pressed('abroad'))).toEqual({ is: 'foreign' });
  });

  test.each([45011, 'down', 'silent'] as const)(
    'waits for a better day while WeChat is out of order: %s',
    async (fault) => {
      const code = pressed('lin-xiaoman');
      shop.cloud.weChat.breakApi(api, fault);
      expect(await exchanged('lin-xiaoman', code)).toEqual({ is: 'unavailable' });
      shop.cloud.weChat.breakApi(api, undefined);
      expect(await exchanged('lin-xiaoman', code)).toMatchObject({ is: 'verified' });
    },
  );
});

describe('an openid', () => {
  test('is seen by nobody who prints it, and goes into no document', async () => {
    const openid = new Openid('secret-openid');
    expect(JSON.stringify({ openid })).not.toContain('secret');
    expect(`${JSON.stringify(openid)} ${Object.keys(openid).join()}`).not.toContain('secret');
    const { tables } = shop.backstage();
    const rate = { _id: 'rte_1', v: 1, count: 1, expiresAt: '2026-01-01T00:00:00.000Z', openid } as const;
    await expect(tables.rates.put(rate)).rejects.toThrow('no plain object');
  });
});
