import { PhoneNumbers } from '../../local-cloud/wechat/phone-numbers';
import { openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud({
    people: [{ openid: 'ann', name: '安', what: '顾客', phone: '13800001111' }],
  });
});
afterAll(() => small.close());

const press = async (openid: string, headers: Record<string, string> = {}) => {
  const answered = await fetch(`${small.cloud.url}/client/phone-number-code`, {
    method: 'POST',
    headers: { 'x-local-person': openid, ...headers },
  });
  return (await answered.json()) as { errMsg?: string; code?: string };
};
const exchange = async (data: object): Promise<unknown> => {
  const call = { apiName: 'openapi.phonenumber.getPhoneNumber', requestData: data };
  const { result } = await small.app.callWxOpenApi(call);
  return result;
};

describe('the press that tells one’s phone number', () => {
  test('gives a code that stands for the verified number, once', async () => {
    const { errMsg, code } = await press('ann');
    expect(errMsg).toBe('getPhoneNumber:ok');
    expect(await exchange({ code })).toMatchObject({
      errCode: 0,
      phoneInfo: { phoneNumber: '13800001111', purePhoneNumber: '13800001111', countryCode: '86' },
    });
    expect(await exchange({ code })).toMatchObject({ errCode: 40029 });
  });

  test('gives no code to somebody without a number, and none to a page from elsewhere', async () => {
    expect((await press('bob')).code).toBeUndefined();
    expect(await press('ann', { origin: 'http://evil.example' })).toMatchObject({
      code: 'PERMISSION_DENIED',
    });
  });

  test('gives a code that is no good for another person, nor is one made up', async () => {
    const { code } = await press('ann');
    expect(await exchange({ code, openid: 'bob' })).toMatchObject({ errCode: 40029 });
    expect(await exchange({ code: 'made-up' })).toMatchObject({ errCode: 40029 });
    expect(await exchange({})).toMatchObject({ errCode: 40029 });
  });

  test('gives a code that ends after five minutes', () => {
    let now = Date.parse('2026-11-22T10:00:00+08:00');
    const numbers = new PhoneNumbers(new Map([['ann', '13800001111']]), 'wx', () => now);
    const { code } = numbers.press('ann');
    now += 5 * 60_000 - 1;
    expect(numbers.exchange({ code })).toMatchObject({ errCode: 0 });
    const late = numbers.press('ann').code;
    now += 5 * 60_000;
    expect(numbers.exchange({ code: late })).toMatchObject({ errCode: 40029 });
  });

  test('tells the country of a number from elsewhere', async () => {
    small.cloud.weChat.verifyNumber('bob', '+85291234567');
    const { code } = small.cloud.weChat.pressPhoneNumber('bob');
    expect(await exchange({ code, openid: 'bob' })).toMatchObject({
      phoneInfo: { phoneNumber: '85291234567', purePhoneNumber: '91234567', countryCode: '852' },
    });
  });

  test('can be out of order in the ways that WeChat is', async () => {
    const api = 'phonenumber.getPhoneNumber';
    const { code } = await press('ann');
    small.cloud.weChat.breakApi(api, 45011);
    expect(await exchange({ code })).toMatchObject({ errCode: 45011 });
    small.cloud.weChat.breakApi(api, 'down');
    await expect(exchange({ code })).rejects.toThrow('out of order');
    small.cloud.weChat.breakApi(api, undefined);
    expect(await exchange({ code })).toMatchObject({ errCode: 0 });
  });
});
