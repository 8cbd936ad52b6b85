import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
});
afterAll(() => small.close());
const db = () => small.app.database();
const plain = (id: string) => db().collection('loose').doc(id);
const begun = async () => {
  const transaction = await db().startTransaction();
  return { transaction, doc: (id: string) => transaction.collection('loose').doc(id) };
};
const valueOf = async (id: string) => ((await plain(id).get()).data as { n: number }[])[0]?.n;

describe('a transaction', () => {
  test('reads its own writes, which nobody else sees before commit', async () => {
    await plain('own').set({ n: 1 });
    const { transaction, doc } = await begun();
    await doc('own').update({ n: 2 });
    expect((await doc('own').get()).data).toEqual({ _id: 'own', n: 2 });
    expect(await valueOf('own')).toBe(1);
    await transaction.commit();
    expect(await valueOf('own')).toBe(2);
  });

  test('reads the moment of its first read, whatever is written outside', async () => {
    await plain('snap').set({ n: 1 });
    const { transaction, doc } = await begun();
    await doc('anything').get();
    await plain('snap').update({ n: 2 });
    expect((await doc('snap').get()).data).toEqual({ _id: 'snap', n: 1 });
    expect(await codeOf(doc('snap').update({ n: 3 }))).toBe('DATABASE_TRANSACTION_CONFLICT');
    // The conflict has ended it.
    expect(await codeOf(transaction.rollback())).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await valueOf('snap')).toBe(2);
  });

  test('conflicts at once with another that wrote the same document', async () => {
    await plain('hot').set({ n: 1 });
    const [one, other] = [await begun(), await begun()];
    await one.doc('hot').update({ n: 2 });
    expect(await codeOf(other.doc('hot').update({ n: 3 }))).toBe('DATABASE_TRANSACTION_CONFLICT');
    await one.transaction.commit();
    expect(await valueOf('hot')).toBe(2);
  });

  test('blocks a plain write until it ends', async () => {
    await plain('blocked').set({ n: 1 });
    const { transaction, doc } = await begun();
    await doc('blocked').update({ n: 10 });
    let done = false;
    const write = plain('blocked')
      .update({ n: db().command.inc(100) })
      .then(() => {
        done = true;
      });
    expect(await valueOf('blocked')).toBe(1);
    expect(done).toBe(false);
    await transaction.rollback();
    await write;
    expect(await valueOf('blocked')).toBe(101);
  });

  test('cannot be used after commit', async () => {
    const { transaction, doc } = await begun();
    await doc('late').set({ n: 1 });
    await transaction.commit();
    expect(await codeOf(doc('late').update({ n: 2 }))).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await valueOf('late')).toBe(1);
  });

  test('lets twenty buyers of five things have exactly five', async () => {
    await plain('stock').set({ n: 5 });
    const buy = () =>
      db().runTransaction(async (transaction: Awaited<ReturnType<typeof begun>>['transaction']) => {
        const stock = transaction.collection('loose').doc('stock');
        const found = (await stock.get()).data as unknown as { n: number };
        if (found.n < 1) return false;
        await stock.update({ n: found.n - 1 });
        return true;
      }, 100) as Promise<boolean>;
    const bought = await Promise.all(Array.from({ length: 20 }, buy));
    expect(bought.filter(Boolean)).toHaveLength(5);
    expect(await valueOf('stock')).toBe(0);
  });
});
