import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
});
afterAll(() => small.close());
const db = () => small.app.database();
const loose = () => db().collection('loose');

describe('documents through the real SDK', () => {
  test('come back as they were written, dates and nested values included', async () => {
    const at = new Date(1_767_323_045_678);
    await loose()
      .doc('d1')
      .set({ n: 1.5, big: 2 ** 53 - 1, at, list: [1, 'x', null], deep: { a: { b: true } } });
    const { data } = await loose().doc('d1').get();
    expect(data).toEqual([
      { _id: 'd1', n: 1.5, big: 2 ** 53 - 1, at, list: [1, 'x', null], deep: { a: { b: true } } },
    ]);
  });

  test('without an order come as inserted, also after an update', async () => {
    for (const _id of ['z', 'a', 'm']) await loose().add({ _id, group: 'natural' });
    await loose().doc('z').update({ touched: true });
    const { data } = await loose().where({ group: 'natural' }).get();
    expect((data as { _id: string }[]).map((document) => document._id)).toEqual(['z', 'a', 'm']);
  });

  test('are filtered, ordered, skipped, limited and projected', async () => {
    const command = db().command;
    for (const n of [3, 1, 4, 1.5, 9]) await loose().add({ group: 'page', n, extra: 'x' });
    const { data } = await loose()
      .where({ group: 'page', n: command.gt(1).and(command.lte(9)) })
      .orderBy('n', 'desc')
      .skip(1)
      .limit(2)
      .field({ n: true, _id: false })
      .get();
    expect(data).toEqual([{ n: 4 }, { n: 3 }]);
    expect((await loose().where({ group: 'page' }).count()).total).toBe(5);
  });

  test('change by operators and tell how many changed', async () => {
    const command = db().command;
    await loose()
      .doc('u1')
      .set({ n: 1, tags: ['a'], old: true });
    const { updated } = await loose()
      .doc('u1')
      .update({ n: command.inc(2), tags: command.push(['b', 'c']), old: command.remove(), 'deep.x': 1 });
    expect(updated).toBe(1);
    expect((await loose().doc('u1').get()).data).toEqual([
      { _id: 'u1', n: 3, tags: ['a', 'b', 'c'], deep: { x: 1 } },
    ]);
    expect((await loose().doc('nowhere').update({ n: 1 })).updated).toBe(0);
  });

  test('are aggregated', async () => {
    for (const [kind, n] of [
      ['k1', 1],
      ['k1', 2],
      ['k2', 5],
    ] as const)
      await loose().add({ group: 'sum', kind, n });
    const $ = db().command.aggregate;
    const { data } = await loose()
      .aggregate()
      .match({ group: 'sum' })
      .group({ _id: '$kind', total: $.sum('$n') })
      .sort({ _id: 1 })
      .end();
    expect(data).toEqual([
      { _id: 'k1', total: 3 },
      { _id: 'k2', total: 5 },
    ]);
  });

  test('are refused where they exist already, by id or by a unique index where missing counts as null', async () => {
    const books = db().collection('books');
    await books.add({ _id: 'b1', isbn: '1' });
    expect(await codeOf(books.add({ _id: 'b1', isbn: '2' }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect(await codeOf(books.add({ _id: 'b2', isbn: '1' }))).toBe('DATABASE_DUPLICATE_WRITE');
    await books.add({ _id: 'b3' });
    expect(await codeOf(books.add({ _id: 'b4' }))).toBe('DATABASE_DUPLICATE_WRITE');
    await books.add({ _id: 'b5', isbn: '5' });
  });

  test('of a missing collection are refused by its name', async () => {
    expect(await codeOf(db().collection('nope').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST');
    await db().createCollection('nope-then');
    await db().collection('nope-then').add({ a: 1 });
  });
});

describe('what MongoDB refuses is refused', () => {
  const command = () => db().command;
  test.each([
    ['$inc on a string', () => ({ text: command().inc(1) })],
    ['$push on a number', () => ({ n: command().push(['x']) })],
    ['$set through a scalar', () => ({ 'n.deep': 1 })],
    ['$set through null', () => ({ nil: { deep: 1 } })],
    ['two operators on one path', () => ({ 'list.0': 1, list: command().push(['x']) })],
    ['a change of _id', () => ({ $set: { _id: 'other' } })],
  ])('%s', async (_what, update) => {
    const before = { text: 'x', n: 1, nil: null, list: ['a'] };
    await loose().doc('guarded').set(before);
    expect(await codeOf(loose().doc('guarded').update(update()))).toBe('DATABASE_REQUEST_FAILED');
    expect((await loose().doc('guarded').get()).data).toEqual([{ _id: 'guarded', ...before }]);
  });

  test('an operator that is not served is named', async () => {
    await expect(
      loose()
        .where({ n: { $bitsAllSet: 1 } })
        .get(),
    ).rejects.toThrow(/\$bitsAllSet/);
  });

  test('a value 5,000 levels deep is refused wherever it stands, and the cloud goes on', async () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const ask = async (body: object): Promise<unknown> => {
      const answer = await fetch(`${small.cloud.url}/admin`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ collectionName: 'loose', ...body }),
      });
      return ((await answer.json()) as { code?: string }).code;
    };
    for (const body of [
      { action: 'database.insertDocument', data: [deep] },
      { action: 'database.getDocument', query: deep },
      { action: 'database.getDocument', query: '{}', order: deep },
      { action: 'database.modifyDocument', query: '{"_id":"x"}', data: deep, merge: true },
      { action: 'database.aggregateDocuments', stages: [{ stageKey: '$match', stageValue: deep }] },
    ])
      expect(await ask(body)).toBe('DATABASE_REQUEST_FAILED');
    expect((await loose().doc('d1').get()).data).toHaveLength(1);
  });

  test('text of 90 KB is data, as a value and as what is asked for', async () => {
    const long = 'ä'.repeat(45_000);
    await loose().doc('long').set({ long });
    expect((await loose().where({ long }).count()).total).toBe(1);
    expect(
      (
        await loose()
          .where({ long: `${long}x` })
          .count()
      ).total,
    ).toBe(0);
  });
});
