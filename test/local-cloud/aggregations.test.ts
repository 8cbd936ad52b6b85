import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
const loose = () => small.app.database().collection('loose');
const $ = () => small.app.database().command.aggregate;
beforeAll(async () => {
  small = await openSmallCloud();
  await loose().add([
    { _id: 'a', name: 'Dong 心', n: 2, list: [3, 1], at: new Date('2019-05-14T09:38:51.686Z'), nil: null },
    { _id: 'b', name: 'Wang', n: 10, list: [2], at: new Date('2019-01-05T00:00:00Z') },
    { _id: 'c', name: 'Li', n: '3', parts: [{ k: 'x' }, { k: 'y' }], at: new Date('2019-01-06T00:00:00Z') },
  ]);
  await small.app.database().collection('books').add({ _id: 'book', isbn: 'a', shelf: 'x' });
});
afterAll(() => small.close());
const projected = async (shape: object): Promise<unknown> => {
  const { data } = await loose().aggregate().project(shape).end();
  return data;
};

describe('an aggregation', () => {
  test('keeps the document’s order of fields, `_id` first', async () => {
    const data = await projected({ more: { $literal: 1 }, n: 1, name: 1 });
    expect(Object.keys((data as object[])[0] ?? {})).toEqual(['_id', 'name', 'n', 'more']);
  });

  test('cuts text by bytes, finds characters, and counts weeks from Sundays', async () => {
    const data = await projected({
      _id: 0,
      head: $().substrBytes(['$name', 0, 4]),
      tail: $().substr(['$name', 2, -1]),
      place: $().indexOfCP(['$name', '心']),
      week: $().week('$at'),
    });
    expect(data).toEqual([
      { head: 'Dong', tail: 'ng 心', place: 5, week: 19 },
      { head: 'Wang', tail: 'ng', place: -1, week: 0 },
      { head: 'Li', tail: '', place: -1, week: 1 },
    ]);
    expect(await codeOf(projected({ half: $().substrBytes(['$name', 0, 6]) }))).toBe(
      'DATABASE_REQUEST_FAILED',
    );
  });

  test('compares whole values, and tells missing from null', async () => {
    const data = await projected({
      _id: 0,
      same: $().eq(['$nil', null]),
      element: $().eq(['$list', 3]),
      above: $().gt(['$n', 5]),
    });
    expect(data).toEqual([
      { same: true, element: false, above: false },
      { same: false, element: false, above: true },
      { same: false, element: false, above: true },
    ]);
  });

  test('matches in the middle as a filter does, and sorts arrays by their least or greatest', async () => {
    const ids = async (direction: 1 | -1) => {
      const { data } = await loose()
        .aggregate()
        .addFields({ seen: true })
        .match({ list: { $elemMatch: { $gt: 0 } } })
        .sort({ list: direction })
        .end();
      return (data as { _id: string }[]).map((document) => document._id);
    };
    expect(await ids(1)).toEqual(['a', 'b']);
    expect(await ids(-1)).toEqual(['a', 'b']);
  });

  test('joins by a field or by a pipeline, and a collection that is not there as an empty one', async () => {
    const join = async (from: string, more: object) => {
      const { data } = await loose().aggregate().lookup({ from, as: 'books', ...more }).end(); // prettier-ignore
      return (data as { books: unknown[] }[]).map(({ books }) => books.length);
    };
    expect(await join('books', { localField: '_id', foreignField: 'isbn' })).toEqual([1, 0, 0]);
    const onShelf = $().pipeline().match({ shelf: 'x' }).done();
    expect(await join('books', { pipeline: onShelf })).toEqual([1, 1, 1]);
    expect(await join('nowhere', { localField: '_id', foreignField: 'isbn' })).toEqual([0, 0, 0]);
  });

  test('takes raw stages, counts, unwinds and buckets', async () => {
    const { data } = await loose()
      .aggregate()
      .unwind({ path: '$parts', includeArrayIndex: 'place' })
      .group({ _id: null, kinds: $().push('$parts.k'), last: $().max('$place') })
      .end();
    expect(data).toEqual([{ _id: null, kinds: ['x', 'y'], last: 1 }]);
    const raw = await loose()
      .options({ raw: true })
      .aggregate([{ $match: { _id: { $ne: 'a' } } }, { $count: 'others' }])
      .end();
    expect(raw.data).toEqual([{ others: 2 }]);
  });

  test('writes nothing, runs no script, and names a stage that is not served', async () => {
    const stage = (stages: object[]) => loose().options({ raw: true }).aggregate(stages).end();
    await expect(stage([{ $out: 'books' }])).rejects.toThrow(/\$out/);
    await expect(stage([{ $facet: { one: [{ $merge: { into: 'books' } }] } }])).rejects.toThrow(/\$merge/);
    await expect(
      stage([{ $project: { x: { $function: { body: 'x', args: [], lang: 'js' } } } }]),
    ).rejects.toThrow(/\$function/);
    expect(await codeOf(stage([{ $sort: { n: 'up' } }]))).toBe('DATABASE_REQUEST_FAILED');
    expect(small.cloud.peek('books', 'book')).toBeDefined();
  });
});
