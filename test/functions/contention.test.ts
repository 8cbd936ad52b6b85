import { Refusal } from '../../cloudfunctions/_domain/refusal';
import { sdk, type Db } from '../../cloudfunctions/_platform/sdk';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ latencyMs: 10 });
});
afterAll(() => shop.close());

const writers = 64;
const expiresAt = '2027-01-01T00:00:00.000Z';
const countOf = (id: string) => Number(shop.cloud.peek('rates', id)?.['count'] ?? 0);

describe('sixty-four writers on one document', () => {
  test('all succeed or are told that the shop is busy, and each success is counted once', async () => {
    const { transaction } = shop.backstage();
    const ends = await Promise.all(
      Array.from({ length: writers }, () =>
        transaction(async (tables) => {
          const before = await tables.rates.get('hot');
          await tables.rates.put({ _id: 'hot', v: 1, count: (before?.count ?? 0) + 1, expiresAt });
        }).then(
          () => 'done',
          (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
        ),
      ),
    );
    expect(ends.filter((end) => end !== 'done' && end !== 'BUSY')).toEqual([]);
    expect(countOf('hot')).toBe(ends.filter((end) => end === 'done').length);
  });

  test('with the bare SDK lose in the database’s own words', async () => {
    const ends = await Promise.allSettled(
      Array.from({ length: writers }, () =>
        sdk()
          .database()
          .runTransaction(async (transaction: Awaited<ReturnType<Db['startTransaction']>>) => {
            const rates = transaction.collection('rates').doc('bare');
            const before = (await rates.get()) as { data: { count?: number } | null };
            await rates.set({ v: 1, count: (before.data?.count ?? 0) + 1, expiresAt });
          }),
      ),
    );
    const lost = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as { code: string }] : []));
    expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(['DATABASE_TRANSACTION_CONFLICT']));
    expect(countOf('bare')).toBe(writers - lost.length);
  });
});
