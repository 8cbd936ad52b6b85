import { openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
  const books = small.app.database().collection('books');
  for (let n = 0; n < 120; n += 1) {
    await books.add({ _id: `b${n}`, isbn: `i${n}`, shelf: n % 2 ? 'odd' : 'even', at: n });
  }
});
afterAll(() => small.close());
const books = () => small.app.database().collection('books');
const measured = async <T>(work: () => Promise<T>) => {
  small.cloud.resetStats();
  const result = await work();
  return { result, stats: small.cloud.stats() };
};
const orders = (data: unknown) => (data as { at: number }[]).map(({ at }) => at);

describe('an index', () => {
  test('gives a page in its order and reads no more than the page', async () => {
    const { result, stats } = await measured(() =>
      books().where({ shelf: 'odd' }).orderBy('at', 'desc').limit(5).get(),
    );
    expect(orders(result.data)).toEqual([119, 117, 115, 113, 111]);
    expect(stats).toMatchObject({ requests: 1, scanned: 5, returned: 5, unindexed: [] });
  });

  test('is read backwards and between bounds', async () => {
    const command = small.app.database().command;
    const { result, stats } = await measured(() =>
      books()
        .where({ shelf: 'even', at: command.gt(10).and(command.lt(16)) })
        .orderBy('at', 'asc')
        .get(),
    );
    expect(orders(result.data)).toEqual([12, 14]);
    expect(stats).toMatchObject({ scanned: 2, unindexed: [] });
  });

  test('is not needed for reading by id', async () => {
    const command = small.app.database().command;
    const { result, stats } = await measured(() =>
      books()
        .where({ _id: command.in(['b7', 'b3']) })
        .get(),
    );
    expect(orders(result.data)).toEqual([3, 7]);
    expect(stats).toMatchObject({ scanned: 2, unindexed: [] });
  });

  test('that is missing is reported with what was asked', async () => {
    const { stats } = await measured(() => books().where({ at: 5 }).get());
    expect(stats.scanned).toBe(120);
    expect(stats.unindexed).toEqual(['books: scan for {at}']);
    const sorted = await measured(() => books().where({ shelf: 'odd' }).orderBy('isbn', 'asc').get());
    expect(sorted.stats.unindexed).toEqual(['books: sort without index by {isbn asc} for {shelf}']);
  });

  test('follows updates and removals', async () => {
    await books().doc('b119').update({ shelf: 'moved' });
    await books().doc('b117').remove();
    const { data } = await books().where({ shelf: 'odd' }).orderBy('at', 'desc').limit(1).get();
    expect(orders(data)).toEqual([115]);
    expect(orders((await books().where({ shelf: 'moved' }).get()).data)).toEqual([119]);
  });
});
