import { submitClaim } from '../../contracts/claim';
import { showClaimPhotos, showMyPhotos } from '../../contracts/photo';
import { leakingWasher, newKey, uploaded } from './parts/given';
import { markedPicture, picture } from './parts/picture';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const api = 'security.mediaCheckAsync';
const tick = () => shop.cloud.fire('scheduler', 'minute');
const photoOf = (photoId: string) => shop.backstage().tables.photos.get(photoId);
const long = '2026-01-01T00:00:00.000Z';
/** As if the time to wait for a verdict were over. */
const due = async (photoId: string, more: object = {}) => {
  const { photos } = shop.backstage().tables;
  const photo = await photos.get(photoId);
  if (photo) await photos.put({ ...photo, checkAt: long, ...more });
};

/** A claim with one photo, as a reviewer and its owner see it. */
const claimWith = async (bytes: Buffer) => {
  const key = newKey();
  const photoId = await uploaded(shop, lin, bytes, { key });
  const { id: claimId } = await shop.call(lin, submitClaim, {
    ...leakingWasher({ key }),
    photos: [{ photoId, kind: 'fault' }],
  });
  const seen = async () => (await shop.call('shen-yun', showClaimPhotos, { storeId, claimId })).photos[0];
  const own = async () => (await shop.call(lin, showMyPhotos, { storeId, photoIds: [photoId] })).photos[0];
  return { photoId, seen, own };
};

describe('a picture', () => {
  test('is told to staff as not looked at until WeChat’s verdict is there', async () => {
    const { seen } = await claimWith(picture('jpeg'));
    expect(await seen()).toMatchObject({ safety: 'checking', url: expect.stringContaining('http') });
    await shop.cloud.weChat.deliverPushes();
    expect(await seen()).toMatchObject({ safety: 'pass', url: expect.stringContaining('http') });
  });

  test('that is forbidden has no address for staff, and one for its owner', async () => {
    const { photoId, seen, own } = await claimWith(markedPicture('FORBIDDEN-PICTURE'));
    await shop.cloud.weChat.deliverPushes();
    expect(await seen()).toEqual({ photoId, safety: 'risky' });
    expect(await own()).toMatchObject({ safety: 'risky', url: expect.stringContaining('http') });
  });

  test('that WeChat is in doubt about is told so', async () => {
    const { seen } = await claimWith(markedPicture('DOUBTFUL-PICTURE'));
    await shop.cloud.weChat.deliverPushes();
    expect(await seen()).toMatchObject({ safety: 'review' });
  });
});

describe('while WeChat looks at no picture', () => {
  afterEach(() => shop.cloud.weChat.breakApi(api, undefined));

  test.each([61_010, 44_991, 'down', 'silent'] as const)(
    'claims are filed all the same, and it is asked again: %s',
    async (fault) => {
      shop.cloud.weChat.breakApi(api, fault);
      const { photoId, seen } = await claimWith(picture('jpeg'));
      expect(await seen()).toMatchObject({ safety: 'unknown' });
      shop.cloud.weChat.breakApi(api, undefined);
      await due(photoId);
      await tick();
      expect(await seen()).toMatchObject({ safety: 'unknown' });
      await shop.cloud.weChat.deliverPushes();
      expect(await seen()).toMatchObject({ safety: 'pass' });
    },
  );

  test('a verdict that never comes is given up, and the question put once more', async () => {
    const { photoId, seen } = await claimWith(picture('jpeg'));
    expect(shop.cloud.weChat.losePushes()).toBe(1);
    await tick();
    expect(await seen()).toMatchObject({ safety: 'checking' });
    await due(photoId);
    await tick();
    expect(await seen()).toMatchObject({ safety: 'unknown' });
    expect(await shop.cloud.weChat.deliverPushes()).toBe(1);
    expect(await seen()).toMatchObject({ safety: 'pass' });
  });

  test('ten ticks at once put the question once', async () => {
    const { photoId } = await claimWith(picture('jpeg'));
    shop.cloud.weChat.losePushes();
    await due(photoId);
    await Promise.all(Array.from({ length: 10 }, tick));
    expect(shop.cloud.weChat.losePushes()).toBe(1);
    expect(await photoOf(photoId)).toMatchObject({ checks: 2 });
  });

  test('it is asked no more after four times, or two hours', async () => {
    const often = await uploaded(shop, lin, picture('jpeg'));
    const old = await uploaded(shop, lin, picture('png'));
    shop.cloud.weChat.losePushes();
    await due(often, { checks: 4 });
    await due(old, { createdAt: new Date(Date.now() - 121 * 60_000).toISOString() });
    await tick();
    for (const photoId of [often, old])
      expect(await photoOf(photoId)).toMatchObject({ safety: 'unknown', checkAt: 'never' });
    expect(shop.cloud.weChat.losePushes()).toBe(0);
  });
});

test('questions whose answer can no longer come are swept, and the sweep reads by an index', async () => {
  const { tables } = shop.backstage();
  const stale = { v: 1, storeId, photoId: 'pho_gone', expiresAt: long } as const;
  await tables['picture-checks'].put({ _id: 'chk_stale', ...stale });
  shop.cloud.resetStats();
  await tick();
  expect(shop.cloud.stats().unindexed).toEqual([]);
  expect(await tables['picture-checks'].get('chk_stale')).toBeUndefined();
});

test('the log tells nothing of who was asked about, nor of what', () => {
  const said = [...shop.cloud.logs('customer'), ...shop.cloud.logs('scheduler')].join('\n');
  for (const private_ of [lin, 'sign=', 'FORBIDDEN-PICTURE']) expect(said).not.toContain(private_);
});
