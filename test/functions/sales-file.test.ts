import { listSoldItems } from '../../contracts/sale';
import { importSoldItems } from '../../contracts/sales-file';
import { search } from '../../contracts/search';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const clerk = 'shen-yun';
const head = '品名,类别,价格,销售日期,序列号,顾客,手机号\n';
const rows = (count: number, mark: string) =>
  Array.from(
    { length: count },
    (_, at) => `台灯,其他,59,2026-09-06,${mark}-${1000 + at},王芳,1370000${1000 + at}`,
  ).join('\n');
const importing = (text: string) => shop.call(clerk, importSoldItems, { storeId, file: { text } });
const imported = async (mark: string) =>
  (await shop.backstage().tables['sold-items'].all()).filter((item) => item.serial?.startsWith(`${mark}-`));

describe('an import', () => {
  test('makes an item of every row, found by serial, name and number', async () => {
    expect(await importing(head + rows(230, 'LA'))).toEqual({
      rows: 230,
      added: 230,
      known: 0,
      inWork: false,
      errors: [],
    });
    expect(await imported('LA')).toHaveLength(230);
    const { items } = await shop.call(clerk, search, { storeId, text: 'LA-1007' });
    expect(items).toMatchObject([{ serial: 'LA-1007', origin: 'import', buyer: { phone: '137****1007' } }]);
    expect((await shop.call(clerk, search, { storeId, text: '13700001007' })).items).toHaveLength(1);
    expect((await shop.call(clerk, search, { storeId, text: '王芳' })).more).toBe(true);
    expect(JSON.stringify(await shop.backstage().tables.imports.all())).not.toContain('王芳');
  });

  test('again, or with rows that are known, changes nothing but what is new', async () => {
    const text = head + rows(3, 'LB');
    await importing(text);
    expect(await importing(text)).toMatchObject({ rows: 3, added: 0, known: 3 });
    expect(await importing(head + rows(5, 'LB'))).toMatchObject({ rows: 5, added: 2, known: 3 });
    expect(await imported('LB')).toHaveLength(5);
  });

  test('ten times at once is one', async () => {
    const text = head + rows(4, 'LC');
    const answers = await Promise.all(Array.from({ length: 10 }, () => importing(text)));
    expect(answers.reduce((sum, { added }) => sum + added, 0)).toBe(4);
    expect(await imported('LC')).toHaveLength(4);
  });

  test('with one wrong row keeps nothing', async () => {
    const { errors, added } = await importing(`${head}${rows(2, 'LD')}\n台灯,其他,很贵,2026-09-06,LD-9,,`);
    expect({ errors, added }).toEqual({ errors: [{ row: 4, column: 'price', code: 'bad-price' }], added: 0 });
    expect(await imported('LD')).toEqual([]);
  });

  test('in GBK and as a file comes in as well; what is no text does not', async () => {
    const line = Buffer.from([0xb5, 0xc6]);
    const gbk = Buffer.concat([
      Buffer.from('name,category,price,soldOn,serial\n'),
      line,
      Buffer.from(',other,9,2026-09-06,LE-1001\n'),
    ]);
    await shop.call(clerk, importSoldItems, { storeId, file: { base64: gbk.toString('base64') } });
    expect((await imported('LE')).map(({ name }) => name)).toEqual(['灯']);
    const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]).toString('base64');
    const { errors } = await shop.call(clerk, importSoldItems, { storeId, file: { base64: zip } });
    expect(errors).toEqual([{ row: 1, code: 'not-text' }]);
  });

  test('that was cut off is seen by nobody until the scheduler has finished it', async () => {
    await importing(head + rows(2, 'LF'));
    const { tables } = shop.backstage();
    const [pattern] = (await imported('LF')).map((item) => ('importId' in item ? item : undefined));
    const batch = (await tables.imports.all()).find(({ _id }) => _id === pattern?.importId);
    if (!pattern || !batch) throw new Error('nothing was imported');
    // As a call leaves it that was killed after its first row of two.
    const staged = ['LF-1000', 'LF-1001'].map((serial) => ({
      itemId: idFrom('prd', storeId, 'import', `${serial} 2026-09-06`, '0'),
      sale: {
        name: '台灯',
        category: 'other' as const,
        priceFen: 5_900,
        soldOn: '2026-09-06',
        serial,
        condition: 'new' as const,
        mode: 'shop' as const,
        guaranteeMonths: 0,
      },
    }));
    await tables.imports.put({ ...batch, state: 'staged', rows: staged, finished: 0 });
    await tables['sold-items'].remove(staged[1]?.itemId ?? '');
    expect((await shop.call(clerk, search, { storeId, text: 'LF-1000' })).items).toEqual([]);
    const { items } = await shop.call(clerk, listSoldItems, { storeId });
    expect(items.filter(({ serial }) => serial?.startsWith('LF'))).toEqual([]);
    await Promise.all([1, 2, 3].map(() => shop.cloud.fire('scheduler', 'minute')));
    expect(await imported('LF')).toHaveLength(2);
    expect((await shop.call(clerk, search, { storeId, text: 'lf-1001' })).items).toHaveLength(1);
  });

  test('is no business of customers, technicians or another store', async () => {
    for (const openid of ['lin-xiaoman', 'zhou-jianguo', 'feng-lei'])
      expect(
        await shop.refusal(openid, importSoldItems, { storeId, file: { text: head + rows(1, 'LG') } }),
      ).toBe('NOT_ALLOWED');
  });
});
