import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
const zoo = () => small.app.database().collection('loose');
beforeAll(async () => {
  small = await openSmallCloud();
  await zoo().add([
    { _id: 'one', n: 1, word: 'Apple', tags: ['red', 'round'], at: new Date(1000), deep: { a: 1, b: 2 } },
    { _id: 'two', n: 2, word: 'pear', tags: ['green'], at: new Date(2000), deep: { b: 2, a: 1 }, nil: null },
    {
      _id: 'three',
      n: '3',
      word: 'apply',
      tags: [],
      parts: [
        { kind: 'x', n: 1 },
        { kind: 'y', n: 9 },
      ],
    },
    { _id: 'four', n: [1, 5], parts: [{ kind: 'x', n: 9 }, 7, null], grid: [[1, 2], [3]] },
    { _id: 'five', n: null, flag: true, parts: [] },
  ]);
});
afterAll(() => small.close());

const found = async (filter: object): Promise<string[]> => {
  const { data } = await zoo().where(filter).get();
  return (data as { _id: string }[]).map((document) => document._id);
};
type Command = ReturnType<SmallCloud['app']['database']>['command'];
const command = (): Command => small.app.database().command;

describe('a filter matches as MongoDB’s does', () => {
  const rows: readonly [string, (_: Command) => object, readonly string[]][] = [
    ['a value or an array that holds it', () => ({ n: 1 }), ['one', 'four']],
    ['never a number and its text', () => ({ n: '3' }), ['three']],
    [
      'null where the field is null or missing',
      () => ({ nil: null }),
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['a field that is there, also as null', (_) => ({ nil: _.exists(true) }), ['two']],
    [
      'a field that is not there',
      (_) => ({ flag: _.exists(false), nil: _.exists(false) }),
      ['one', 'three', 'four'],
    ],
    ['a whole object in its order of fields', (_) => ({ deep: _.eq({ b: 2, a: 1 }) }), ['two']],
    ['a dotted path', () => ({ 'deep.a': 1 }), ['one', 'two']],
    ['a path through the objects of an array', () => ({ 'parts.n': 9 }), ['three', 'four']],
    ['a place in an array', () => ({ 'parts.1.kind': 'y' }), ['three']],
    ['an array in an array as a whole', (_) => ({ grid: _.eq([1, 2]) }), ['four']],
    ['not what is deeper in it', () => ({ grid: 1 }), []],
    [
      'two conditions that different elements meet',
      () => ({ 'parts.kind': 'x', 'parts.n': 9 }),
      ['three', 'four'],
    ],
    ['two conditions on one element', (_) => ({ parts: _.elemMatch({ kind: 'x', n: 9 }) }), ['four']],
    ['no scalar as if it had fields', (_) => ({ n: _.elemMatch({ kind: _.gt(0) }) }), []],
    ['elements between bounds', (_) => ({ n: _.elemMatch({ $gt: 1, $lt: 6 }) }), ['four']],
    ['bounds that different elements meet', (_) => ({ n: _.gt(4).and(_.lt(2)) }), ['four']],
    ['a range within one type only', (_) => ({ n: _.gte(0) }), ['one', 'two', 'four']],
    ['a range of text by bytes', (_) => ({ word: _.lt('a') }), ['one']],
    ['a range of dates', (_) => ({ at: _.gt(new Date(1000)) }), ['two']],
    [
      'what is not equal, missing included',
      (_) => ({ word: _.neq('pear') }),
      ['one', 'three', 'four', 'five'],
    ],
    ['what no element equals', (_) => ({ n: _.neq(5) }), ['one', 'two', 'three', 'five']],
    [
      'one of several, null meaning missing too',
      (_) => ({ flag: _.in([true, null]) }),
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['none of several', (_) => ({ n: _.nin([1, null]) }), ['two', 'three']],
    ['all of several', (_) => ({ tags: _.all(['round', 'red']) }), ['one']],
    ['all of nothing never', (_) => ({ tags: _.all([]) }), []],
    ['a length', (_) => ({ tags: _.size(0) }), ['three']],
    ['the length of the field, not of what is in it', (_) => ({ grid: _.size(1) }), []],
    ['a remainder', () => ({ n: { $mod: [2, 1] } }), ['one', 'four']],
    ['a pattern', () => ({ word: /^app/i }), ['one', 'three']],
    ['not a pattern', () => ({ word: { $not: /^app/i } }), ['two', 'four', 'five']],
    ['not a range, other types included', (_) => ({ n: _.not(_.gt(1)) }), ['one', 'three', 'five']],
    ['either of two', (_) => _.or([{ n: 2 }, { flag: true }]), ['two', 'five']],
    ['neither of two', (_) => _.nor([{ n: 1 }, { flag: true }]), ['two', 'three']],
    ['a type', () => ({ n: { $type: 'array' } }), ['four']],
    ['an expression over fields', (_) => _.expr(_.aggregate.eq(['$n', '$deep.b'])), ['two']],
    [
      'a schema',
      (_) => _.jsonSchema({ required: ['n', 'word'], properties: { n: { bsonType: 'number' } } }),
      ['one', 'two'],
    ],
  ];
  test.each(rows)('%s', async (_what, filter, ids) => {
    expect(await found(filter(command()))).toEqual(ids);
  });
});

describe('a filter that MongoDB refuses is refused', () => {
  test.each([
    ['an empty $or', { $or: [] }],
    ['$in without a list', { n: { $in: 1 } }],
    ['an operator inside $in', { n: { $in: [{ $gt: 1 }] } }],
    ['$not of a value', { n: { $not: 1 } }],
    ['$size of a fraction', { n: { $size: 1.5 } }],
    ['$mod by nothing', { n: { $mod: [0, 1] } }],
    ['$elemMatch of a value', { n: { $elemMatch: 1 } }],
    ['an unknown type', { n: { $type: 'sentence' } }],
    ['a broken pattern', { n: { $regex: '(' } }],
  ])('%s', async (_what, filter) => {
    expect(await codeOf(zoo().where(filter).get())).toBe('DATABASE_REQUEST_FAILED');
  });
});

describe('an order', () => {
  test('puts types after one another, arrays by their least or greatest element, and ties as inserted', async () => {
    const ids = async (direction: 'asc' | 'desc') => {
      const { data } = await zoo().orderBy('n', direction).field({ _id: true }).get();
      return (data as { _id: string }[]).map((document) => document._id);
    };
    expect(await ids('asc')).toEqual(['five', 'one', 'four', 'two', 'three']);
    expect(await ids('desc')).toEqual(['three', 'four', 'two', 'one', 'five']);
  });

  test('that nobody asks for is that of insertion, whatever index is read', async () => {
    const books = small.app.database().collection('books');
    for (const at of [5, 1, 3]) await books.add({ _id: `at${at}`, isbn: at, shelf: 'natural', at });
    const { data } = await books.where({ shelf: 'natural' }).limit(2).get();
    expect((data as { at: number }[]).map(({ at }) => at)).toEqual([5, 1]);
  });
});

describe('a projection', () => {
  const shown = async (shape: object) => {
    const { data } = await zoo().where({ _id: 'three' }).field(shape).get();
    return (data as object[])[0];
  };
  test('cuts arrays by number, from the end, or after so many', async () => {
    const { project } = command();
    expect(await shown({ _id: false, parts: project.slice(1), n: true })).toEqual({
      parts: [{ kind: 'x', n: 1 }],
      n: '3',
    });
    expect(await shown({ parts: project.slice(-1) })).toMatchObject({
      word: 'apply',
      parts: [{ kind: 'y', n: 9 }],
    });
    expect(await shown({ _id: true, parts: project.slice([1, 5]) })).toMatchObject({
      parts: [{ kind: 'y', n: 9 }],
    });
  });

  test('keeps the first element that fits, or leaves the field out', async () => {
    const { project } = command();
    expect(await shown({ parts: project.elemMatch({ n: 9 }) })).toEqual({
      _id: 'three',
      parts: [{ kind: 'y', n: 9 }],
    });
    expect(await shown({ parts: project.elemMatch({ n: 10 }) })).toEqual({ _id: 'three' });
  });
});
