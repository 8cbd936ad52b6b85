import { addPhotos, submitClaim } from '../../contracts/claim';
import { beginReview } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher, uploaded } from './parts/given';
import { picture } from './parts/picture';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const events = () => shop.backstage().tables.events.all();

describe('what happened to a claim', () => {
  test('stays as it was written, whatever happens later', async () => {
    const openid = 'zhao-min';
    const form = leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } });
    const { id: claimId } = await shop.call(openid, submitClaim, form);
    const seen = [await events()];
    const photoId = await uploaded(shop, openid, picture('jpeg'), { claimId });
    await shop.call(openid, addPhotos, { claimId, photos: [{ photoId, kind: 'fault' }] });
    seen.push(await events());
    await shop.call('shen-yun', beginReview, { storeId, claimId, version: 2 });
    seen.push(await events());
    // The same acts again are no further events.
    await shop.call('shen-yun', beginReview, { storeId, claimId, version: 2 });
    await shop.call(openid, addPhotos, { claimId, photos: [{ photoId, kind: 'fault' }] });
    seen.push(await events());
    const last = seen.at(-1) ?? [];
    for (const earlier of seen) expect(last.slice(0, earlier.length)).toEqual(earlier);
    expect(last.map(({ kind, version }) => [kind, version])).toEqual([
      ['submitted', 1],
      ['photos-added', 2],
      ['review-begun', 3],
    ]);
  });

  test('cannot be written over nor removed through the gateway', async () => {
    const [event] = await events();
    const { tables } = shop.backstage();
    for (const verb of ['put', 'remove'] as const) {
      const write = Reflect.get(tables.events, verb) as (what: unknown) => Promise<void>;
      await expect(write(verb === 'put' ? { ...event, kind: 'closed' } : event?._id)).rejects.toThrow(
        'events are only added to',
      );
    }
    expect((await events())[0]).toEqual(event);
    await shop.backstage().transaction(async (inside) => {
      const write = Reflect.get(inside.events, 'put') as (what: unknown) => Promise<void>;
      await expect(write({ ...event, kind: 'closed' })).rejects.toThrow('events are only added to');
    });
  });

  test('a second writer of the same version loses: his event meets the first one’s', async () => {
    const [event] = await events();
    if (!event) throw new Error('there is no event');
    expect(await shop.backstage().tables.events.add({ ...event, kind: 'closed' })).toBe(false);
    expect((await events())[0]).toEqual(event);
  });
});
