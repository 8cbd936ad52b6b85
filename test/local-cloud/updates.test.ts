import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
beforeAll(async () => {
  small = await openSmallCloud();
});
afterAll(() => small.close());
type Command = ReturnType<SmallCloud['app']['database']>['command'];
const loose = () => small.app.database().collection('loose');

const updated = async (before: object, update: object): Promise<object> => {
  await loose().doc('it').set(before);
  await loose().doc('it').update(update);
  const { data } = await loose().doc('it').get();
  return Object.fromEntries(Object.entries((data as object[])[0] ?? {}).filter(([name]) => name !== '_id'));
};

describe('an update does as MongoDB’s does', () => {
  const rows: readonly [string, object, (_: Command) => object, object][] = [
    [
      'makes what is missing',
      {},
      (_) => ({ n: _.inc(2), p: _.mul(2), m: _.max(1), 'a.b': 1 }),
      { n: 2, p: 0, m: 1, a: { b: 1 } },
    ],
    [
      'keeps the lesser and the greater, across types',
      { a: 5, b: 5, c: 'x' },
      (_) => ({ a: _.min(7), b: _.max(7), c: _.min(9) }),
      { a: 5, b: 7, c: 9 },
    ],
    ['changes bits', { n: 6 }, (_) => ({ n: _.bit({ and: 3, or: 8 }) }), { n: 10 }],
    ['renames', { a: { b: 1 } }, (_) => ({ a: { b: _.rename('c') } }), { a: {}, c: 1 }],
    [
      'leaves null where an element is removed',
      { list: [1, 2, 3] },
      (_) => ({ list: { 1: _.remove() } }),
      { list: [1, null, 3] },
    ],
    [
      'fills an array up to a place beyond its end',
      { list: [1] },
      () => ({ 'list.3': 4 }),
      { list: [1, null, null, 4] },
    ],
    ['appends one or several', { list: [1] }, (_) => ({ list: _.push(2, 3) }), { list: [1, 2, 3] }],
    [
      'appends, sorts and cuts',
      { list: [3, 1] },
      (_) => ({ list: _.push({ each: [2], sort: -1, slice: 2 }) }),
      { list: [3, 2] },
    ],
    [
      'sorts objects by a field and keeps the last',
      { list: [{ n: 2 }, { n: 1 }] },
      (_) => ({ list: _.push({ each: [{ n: 3 }], sort: { n: 1 }, slice: -2 }) }),
      { list: [{ n: 2 }, { n: 3 }] },
    ],
    [
      'inserts at a place',
      { list: [1, 4] },
      (_) => ({ list: _.push({ each: [2, 3], position: 1 }) }),
      { list: [1, 2, 3, 4] },
    ],
    [
      'takes from either end',
      { a: [1, 2], b: [1, 2] },
      (_) => ({ a: _.pop(), b: _.shift() }),
      { a: [1], b: [2] },
    ],
    ['puts in front', { list: [3] }, (_) => ({ list: _.unshift([1, 2]) }), { list: [1, 2, 3] }],
    ['removes equal elements', { list: [1, 2, 1] }, (_) => ({ list: _.pull(1) }), { list: [2] }],
    ['removes by a condition', { list: [1, 5, 9] }, (_) => ({ list: _.pull(_.gte(5)) }), { list: [1] }],
    [
      'removes objects by some of their fields',
      { list: [{ k: 'a', n: 1 }, { k: 'b', n: 1 }, 'a'] },
      (_) => ({ list: _.pull({ k: 'a' }) }),
      { list: [{ k: 'b', n: 1 }, 'a'] },
    ],
    [
      'removes every one of several',
      { list: [1, 2, 3] },
      (_) => ({ list: _.pullAll([1, 3]) }),
      { list: [2] },
    ],
    [
      'adds what is not in it; another order of fields is another object',
      { list: [1, { a: 1, b: 2 }] },
      (_) => ({ list: _.addToSet({ $each: [1, 2, { b: 2, a: 1 }] }) }),
      { list: [1, { a: 1, b: 2 }, 2, { b: 2, a: 1 }] },
    ],
    ['replaces a whole object', { a: { b: 1 } }, (_) => ({ a: _.set({ c: 2 }) }), { a: { c: 2 } }],
  ];
  test.each(rows)('%s', async (_what, before, update, after) => {
    const got = await updated(before, update(small.app.database().command));
    expect(JSON.stringify(got)).toBe(JSON.stringify(after));
  });

  test('of one document answers it, inside a transaction too', async () => {
    const { command } = small.app.database();
    await loose().doc('counter').set({ n: 1 });
    const outside = await loose()
      .where({ _id: 'counter' })
      .updateAndReturn({ n: command.inc(1) });
    expect(outside).toMatchObject({ updated: 1, doc: { _id: 'counter', n: 2 } });
    const missing = await loose()
      .where({ _id: 'nobody' })
      .updateAndReturn({ n: command.inc(1) });
    expect(missing).toMatchObject({ updated: 0, doc: null });
    const transaction = await small.app.database().startTransaction();
    const inside = await transaction
      .collection('loose')
      .where({ _id: 'counter' })
      .updateAndReturn({ n: command.inc(1) });
    expect(inside).toMatchObject({ updated: 1, doc: { n: 3 } });
    await transaction.rollback();
    expect(small.cloud.peek('loose', 'counter')).toMatchObject({ n: 2 });
  });
});

describe('an update that MongoDB refuses is refused, and nothing changes', () => {
  const rows: readonly [string, (_: Command) => object][] = [
    ['$mul on a string', (_) => ({ word: _.mul(2) })],
    ['$bit on a fraction', (_) => ({ half: _.bit({ and: 1 }) })],
    ['$pop by two', () => ({ $pop: { list: 2 } })],
    ['$pull from a number', (_) => ({ half: _.pull(1) })],
    ['$addToSet to a string', (_) => ({ word: _.addToSet(1) })],
    ['a name for an element of an array', () => ({ 'list.name': 1 })],
    ['$push with an unknown clause', () => ({ $push: { list: { $each: [1], $shuffle: true } } })],
    ['$each that is no list', () => ({ $push: { list: { $each: 1 } } })],
    ['a rename into an array', (_) => ({ word: _.rename('list.0') })],
  ];
  test.each(rows)('%s', async (_what, update) => {
    const before = { word: 'x', half: 0.5, list: [1] };
    await loose().doc('guarded').set(before);
    const work = loose().doc('guarded').update(update(small.app.database().command));
    expect(await codeOf(work)).toBe('DATABASE_REQUEST_FAILED');
    expect(small.cloud.peek('loose', 'guarded')).toEqual({ _id: 'guarded', ...before });
  });
});
