import { checkOf } from '../../cloudfunctions/_domain/picture-safety';
import { Openid } from '../../cloudfunctions/_platform/openid';
import { checkIdOf } from '../../cloudfunctions/_work/check-id';
import { main as wechat } from '../../cloudfunctions/wechat/index';
import { markedPicture, picture } from './parts/picture';
import { uploaded } from './parts/given';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  // The function runs in this very process, with contexts that no cloud would give it; its log lines are of no interest.
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const photoOf = (photoId: string) => shop.backstage().tables.photos.get(photoId);
const keep = (bytes = picture('jpeg')) => uploaded(shop, lin, bytes);
const lines = () =>
  shop.cloud.logs('wechat').flatMap((line) => {
    const at = line.indexOf('{"requestId"');
    return at < 0 ? [] : [JSON.parse(line.slice(at)) as { outcome: string; caller: string }];
  });

/** A picture of 林小满's that WeChat was asked about, with the trace id that nobody else knows. */
const asked = async (): Promise<{ photoId: string; traceId: string }> => {
  const photoId = await keep();
  const { tables, files, wechat: weChat, now } = shop.backstage();
  const photo = await photoOf(photoId);
  const [url = ''] = await files.temporaryUrls([photo?.path ?? ''], 60);
  const traceId = (await weChat.checkPicture(new Openid(lin), url)) ?? '';
  if (photo) await tables['picture-checks'].put(checkOf(checkIdOf(traceId), photo, now));
  shop.cloud.weChat.losePushes();
  return { photoId, traceId };
};

/** A push about a trace id, as WeChat writes it. */
const push = (traceId: string, more: object = {}) => ({
  ToUserName: 'gh_wxlocal',
  FromUserName: lin,
  CreateTime: 1_795_312_800,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wxlocal',
  trace_id: traceId,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  result: { suggest: 'pass', label: 100 },
  ...more,
});
const context = (environment: object) => ({
  request_id: 'req-push',
  environment: JSON.stringify(environment),
});
const genuine = { TCB_SOURCE: 'wx_unknown', WX_APPID: 'wxlocal', WX_OPENID: lin };

describe('WeChat’s verdict on a picture', () => {
  test.each([
    ['fine', picture('jpeg'), 'pass'],
    ['doubtful', markedPicture('DOUBTFUL-PICTURE'), 'review'],
    ['forbidden', markedPicture('FORBIDDEN-PICTURE'), 'risky'],
  ])('comes by push: a %s one', async (_what, bytes, safety) => {
    const photoId = await keep(bytes);
    expect(await photoOf(photoId)).toMatchObject({ safety: 'checking' });
    await shop.cloud.weChat.deliverPushes();
    expect(await photoOf(photoId)).toMatchObject({ safety, checkAt: 'never' });
  });

  test('is applied once, however often it is pushed', async () => {
    const photoId = await keep();
    await shop.cloud.weChat.deliverPushes(3);
    const judged = await photoOf(photoId);
    expect(judged?.safety).toBe('pass');
    expect(lines().slice(-3)).toMatchObject([{ outcome: 'ok' }, { outcome: 'ok' }, { outcome: 'ok' }]);
  });

  test('is not applied again to what changed since', async () => {
    const { photoId, traceId } = await asked();
    await wechat(push(traceId), context(genuine));
    const judged = await photoOf(photoId);
    if (judged) await shop.backstage().tables.photos.put({ ...judged, safety: 'unknown' });
    expect(await wechat(push(traceId, { result: { suggest: 'risky' } }), context(genuine))).toBe('success');
    expect((await photoOf(photoId))?.safety).toBe('unknown');
  });

  test('applied ten times at once makes one change', async () => {
    const photoId = await keep(markedPicture('FORBIDDEN-PICTURE'));
    await Promise.all([
      shop.cloud.weChat.deliverPushes(5),
      ...Array.from({ length: 5 }, () => shop.cloud.weChat.deliverPushes()),
    ]);
    expect((await photoOf(photoId))?.safety).toBe('risky');
  });

  test('that WeChat could not make is none: the picture is due to be asked about again', async () => {
    const { photoId, traceId } = await asked();
    expect(await wechat(push(traceId, { errcode: -1008, result: undefined }), context(genuine))).toBe(
      'success',
    );
    const photo = await photoOf(photoId);
    expect(photo?.safety).toBe('unknown');
    expect((photo?.checkAt ?? 'never') <= new Date().toISOString()).toBe(true);
  });

  test('is applied however late it comes, also after the shop gave up waiting', async () => {
    const { photoId, traceId } = await asked();
    const photo = await photoOf(photoId);
    const { tables } = shop.backstage();
    if (photo) await tables.photos.put({ ...photo, checkAt: '2026-01-01T00:00:00.000Z', checks: 4 });
    await shop.cloud.fire('scheduler', 'minute');
    expect(await photoOf(photoId)).toMatchObject({ safety: 'unknown', checkAt: 'never' });
    expect(await wechat(push(traceId), context(genuine))).toBe('success');
    expect(await photoOf(photoId)).toMatchObject({ safety: 'pass' });
  });

  test('names nobody in the log', async () => {
    await keep();
    await shop.cloud.weChat.deliverPushes();
    expect(lines().at(-1)).toMatchObject({ action: 'media-check', caller: 'wechat', outcome: 'ok' });
    const said = shop.cloud.logs('wechat').join('\n');
    for (const private_ of [lin, 'photos/', 'sign=']) expect(said).not.toContain(private_);
  });
});

describe('a push that is not WeChat’s', () => {
  test('does not reach the function from a client, signed in or not', async () => {
    const { photoId, traceId } = await asked();
    for (const openid of [lin, 'he-shun', undefined])
      await expect(shop.cloud.call(openid, 'wechat', push(traceId))).rejects.toThrow('clients may not call');
    expect((await photoOf(photoId))?.safety).toBe('checking');
  });

  test.each([
    ['a client', { ...genuine, TCB_SOURCE: 'wx_client' }],
    ['another function on a client’s behalf', { ...genuine, TCB_SOURCE: 'wx_client,scf' }],
    ['another function', { TCB_SOURCE: 'scf' }],
    ['the developer’s tools', { ...genuine, TCB_SOURCE: 'wx_devtools' }],
    ['WeChat’s HTTP API', { TCB_SOURCE: 'wx_http' }],
    ['a timer', { TCB_SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' }],
    ['a timer by its other mark', { TCB_SOURCE: 'wx_unknown', TRIGGER_SRC: 'timer' }],
    ['a payment', { TCB_SOURCE: 'wx_paycallback' }],
    ['nobody', {}],
    ['another mini-program', { ...genuine, WX_APPID: 'wxother' }],
  ])('is refused and changes nothing, though it knows the trace id: %s', async (_who, environment) => {
    const { photoId, traceId } = await asked();
    expect(await wechat(push(traceId), context(environment))).toBe('refused');
    expect((await photoOf(photoId))?.safety).toBe('checking');
    // It is the context that kept it out: the same push from WeChat is taken.
    expect(await wechat(push(traceId), context(genuine))).toBe('success');
    expect((await photoOf(photoId))?.safety).toBe('pass');
  });

  test('is refused for a trace id that was never given, in WeChat’s own context too', async () => {
    const questions = (await shop.backstage().tables['picture-checks'].all()).length;
    expect(await wechat(push('never-given'), context(genuine))).toBe('refused');
    expect((await shop.backstage().tables['picture-checks'].all()).length).toBe(questions);
  });

  test.each([
    ['another event', { Event: 'subscribe_msg_popup_event' }],
    ['a message', { MsgType: 'text' }],
    ['the first version', { version: 1 }],
    ['no trace id', { trace_id: '' }],
    ['an operator for a trace id', { trace_id: { $ne: null } }],
  ])('is refused: %s', async (_what, more) => {
    expect(await wechat(push('x', more), context(genuine))).toBe('refused');
  });

  test.each([null, 'text', 1, [], {}])('is refused, whatever it is: %j', async (event) => {
    expect(await wechat(event, context(genuine))).toBe('refused');
  });
});
