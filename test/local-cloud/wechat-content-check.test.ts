import { Visits } from '../../local-cloud/wechat/visits';
import { openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeEach(async () => {
  small = await openSmallCloud();
  await small.cloud.call('ann', 'whoami', {});
});
afterEach(() => small.close());

interface Reply {
  readonly errCode: number;
  readonly result?: { suggest: string; label: number };
  readonly traceId?: string;
}
const ask = async (api: string, data: object): Promise<Reply> => {
  const { result } = await small.app.callWxOpenApi({ apiName: `openapi.security.${api}`, requestData: data });
  return result as Reply;
};
const sayings = { version: 2, scene: 2, openid: 'ann' };
const text = (content: unknown, more: object = {}) => ask('msgSecCheck', { ...sayings, content, ...more });

const picture = async (bytes: string, more: object = {}) => {
  const fileID = await small.cloud.upload('ann', `incoming/${Math.random()}`, Buffer.from(bytes));
  const { fileList } = await small.app.getTempFileURL({ fileList: [fileID] });
  const mediaUrl = fileList[0]?.tempFileURL;
  return ask('mediaCheckAsync', { ...sayings, mediaType: 2, mediaUrl, ...more });
};
const pushes = () =>
  small.cloud
    .logs('pushed')
    .filter((line) => line.startsWith('pushed '))
    .map((line) => JSON.parse(line.slice('pushed '.length)) as Record<string, unknown>);

/** So many pushes: what a function prints arrives a moment after its answer. */
const pushed = async (count: number) => {
  while (pushes().length < count) await new Promise((next) => setTimeout(next, 5));
  return pushes();
};

describe('the check of a text', () => {
  test.each([
    ['it leaks', 'pass', 100],
    ['an ODD word', 'review', 21_000],
    ['a BAD word and an ODD one', 'risky', 21_000],
  ])('“%s” is judged %s', async (content, suggest, label) => {
    expect(await text(content)).toMatchObject({ errCode: 0, result: { suggest, label } });
  });

  test('looks at nobody’s text who was not here within two hours', async () => {
    expect((await text('it leaks', { openid: 'bob' })).errCode).toBe(61_010);
    small.cloud.weChat.forgetVisit('ann');
    expect((await text('it leaks')).errCode).toBe(61_010);

    let now = Date.parse('2026-11-22T10:00:00+08:00');
    const visits = new Visits(() => now);
    visits.note('ann');
    now += 2 * 3_600_000;
    expect(visits.recent('ann')).toBe(true);
    now += 1;
    expect(visits.recent('ann')).toBe(false);
  });

  test.each([
    ['the first version', { version: 1 }, 47_001],
    ['a scene that is none', { scene: 5 }, 40_129],
    ['no openid', { openid: '' }, 40_003],
    ['no content', { content: '' }, 44_004],
    ['2,501 characters', { content: 'x'.repeat(2_501) }, 45_002],
  ])('refuses %s', async (_what, more, errCode) => {
    expect((await text('it leaks', more)).errCode).toBe(errCode);
  });

  test('takes 2,500 characters', async () => {
    expect((await text('长'.repeat(2_500))).errCode).toBe(0);
  });
});

describe('the check of a picture', () => {
  test('answers a trace id; the verdict is pushed later, in the name of whose picture it is', async () => {
    const { traceId } = await picture('a BAD picture');
    expect(pushes()).toEqual([]);
    expect(await small.cloud.weChat.deliverPushes()).toBe(1);
    expect((await pushed(1))[0]).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxlocal',
      FromUserName: 'ann',
      trace_id: traceId,
      version: 2,
      errcode: 0,
      result: { suggest: 'risky', label: 21_000 },
      openid: 'ann',
      source: 'wx_unknown',
    });
  });

  test('is pushed again until the function says success, and may come twice or never', async () => {
    await picture('fine');
    await small.cloud.weChat.deliverPushes();
    // The function of this test answers "success" from the second time on.
    expect(await pushed(2)).toHaveLength(2);
    await picture('fine');
    await small.cloud.weChat.deliverPushes(2);
    expect(await pushed(5)).toHaveLength(5);
    await picture('fine');
    expect(small.cloud.weChat.losePushes()).toBe(1);
    expect(await small.cloud.weChat.deliverPushes()).toBe(0);
  });

  test('says with an error code that the picture could not be loaded', async () => {
    await picture('', { mediaUrl: `${small.cloud.url}/cos/nothing` });
    await small.cloud.weChat.deliverPushes();
    expect((await pushed(1))[0]).toMatchObject({ errcode: -1008 });
  });

  test('refuses what is no picture with an address, or nobody’s', async () => {
    expect((await picture('fine', { mediaUrl: 'cloud://env.bucket/x' })).errCode).toBe(47_001);
    expect((await picture('fine', { mediaType: 1 })).errCode).toBe(47_001);
    expect((await picture('fine', { openid: 'bob' })).errCode).toBe(61_010);
  });
});

test('a push goes out by itself while timers run', async () => {
  await small.close();
  small = await openSmallCloud({
    timers: true,
    weChat: { pushTo: 'pushed', pushAfterMs: 1 },
  });
  await small.cloud.call('ann', 'whoami', {});
  await picture('fine');
  while (pushes().length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(pushes()[1]).toMatchObject({ result: { suggest: 'pass' } });
});

test('a bad day can be told from the start: APIs out of order, pushes lost', async () => {
  await small.close();
  small = await openSmallCloud({
    weChat: { pushTo: 'pushed', pushTimes: 0, broken: { 'security.msgSecCheck': 45_009 } },
  });
  await small.cloud.call('ann', 'whoami', {});
  expect((await text('it leaks')).errCode).toBe(45_009);
  expect((await picture('fine')).errCode).toBe(0);
  await small.cloud.weChat.deliverPushes();
  expect(pushes()).toEqual([]);
});

test('an API that the stand-in does not know is refused by name', async () => {
  await expect(ask('imgSecCheck', {})).rejects.toThrow('openapi.security.imgSecCheck');
});

test('an API can be asked by a form as well, and payments are refused by name', async () => {
  await small.cloud.call('ann', 'whoami', {});
  const requestData = Buffer.from(JSON.stringify({ ...sayings, content: '你好' }));
  const form = { apiName: 'openapi.security.msgSecCheck', requestData } as never;
  await expect(small.app.callCompatibleWxOpenApi(form)).resolves.toMatchObject({ errCode: 0 });
  small.cloud.weChat.breakApi('security.msgSecCheck', 45_009);
  await expect(small.app.callCompatibleWxOpenApi(form)).resolves.toMatchObject({ errCode: 45_009 });
  const payment = { apiName: 'cloudPay.refund', requestData } as never;
  await expect(small.app.callWxPayApi(payment)).rejects.toThrow('cloudPay.refund');
});
