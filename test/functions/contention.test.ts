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

describe('sixty-four writers', () => {
  test.each([
    [1, 10],
    [10, 0],
  ])(
    'on %d documents at %d ms all succeed or are told that the shop is busy, each success counted once',
    async (documents, latencyMs) => {
      shop.cloud.faults.set({ latencyMs });
      const { transaction } = shop.backstage();
      const name = (at: number) => `hot-${documents}-${at % documents}`;
      const ends = await Promise.all(
        Array.from({ length: writers }, (_, at) =>
          transaction(async (tables) => {
            const before = await tables.rates.get(name(at));
            await tables.rates.put({ _id: name(at), v: 1, count: (before?.count ?? 0) + 1, expiresAt });
          }).then(
            () => 'done',
            (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
          ),
        ),
      );
      expect(ends.filter((end) => end !== 'done' && end !== 'BUSY')).toEqual([]);
      const counted = Array.from({ length: documents }, (_, at) => countOf(name(at)));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
        ends.filter((end) => end === 'done').length,
      );
    },
  );

  test('on one document with the bare SDK lose in the database’s own words', async () => {
    shop.cloud.faults.set({ latencyMs: 10 });
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
