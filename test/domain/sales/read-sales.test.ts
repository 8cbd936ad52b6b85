import { decode } from '../../../cloudfunctions/_domain/sales/decode';
import { readSales } from '../../../cloudfunctions/_domain/sales/read-sales';

const today = '2026-11-22';
const head = '品名,类别,价格,销售日期,序列号,成色,卖前说明,手机号,店保月数,送货日期,安装日期,销售方式';
const read = (...lines: string[]) => readSales([head, ...lines].join('\r\n'), today);
const errorsOf = (...lines: string[]) =>
  read(...lines).errors.map(({ row, column = '', code }) => `${row} ${column} ${code}`);

describe('a file of sales', () => {
  test('is read with Excel’s and people’s ways of writing', () => {
    const { sales, errors } = read(
      '落地扇,小家电,"￥1,259.00元",2026年9月6日, ＱＦ３０２６０００１ ,全新,,+86 138-1234-6207,１２个月,2026/9/7,2026.9.8 10:30,线上',
      '二手冰箱,冰箱,880,20260905,,二手,用过 4 年；右门有划痕,,3,,,',
    );
    expect(errors).toEqual([]);
    expect(sales).toEqual([
      {
        sale: {
          name: '落地扇',
          category: 'kitchen',
          priceFen: 125_900,
          soldOn: '2026-09-06',
          serial: 'QF30260001',
          condition: 'new',
          mode: 'online',
          guaranteeMonths: 12,
          deliveredOn: '2026-09-07',
          installedOn: '2026-09-08',
        },
        buyer: { phone: '13812346207' },
      },
      {
        sale: {
          name: '二手冰箱',
          category: 'fridge',
          priceFen: 88_000,
          soldOn: '2026-09-05',
          condition: 'second-hand',
          mode: 'shop',
          guaranteeMonths: 3,
        },
        disclosures: [
          { about: 'other', text: '用过 4 年', affectsUse: false, photoIds: [] },
          { about: 'other', text: '右门有划痕', affectsUse: false, photoIds: [] },
        ],
      },
    ]);
  });

  test('comes back with every error, by row and column', () => {
    expect(
      errorsOf(
        ',飞船,免费,2026-02-30,!,,,123,很久,,,',
        '扇,其他,9,2026-12-01,SN-0001,,,,,,,',
        '扇,其他,9,2026-09-06,SN-0001,二手,,,,2026-09-01,2026-08-01,',
        '扇,其他,9,2026-09-06,SN-0002,,,,,,,',
        '扇,其他,9,2026-09-06,sn-0002,,,,,,,,多一格',
        '扇,其他,9,2026-09-06,sn-0002,,,,,,,',
      ),
    ).toEqual([
      '2 name missing',
      '2 category unknown-choice',
      '2 price bad-price',
      '2 soldOn bad-day',
      '2 serial bad-serial',
      '2 guaranteeMonths bad-number',
      '2 buyerPhone bad-phone',
      '3 soldOn day-in-future',
      '4 deliveredOn day-before-sale',
      '4 installedOn day-before-sale',
      '4 disclosed not-disclosed',
      '6  too-many-cells',
      '7 serial serial-twice',
    ]);
  });

  test('with one error has no sales at all', () => {
    expect(read('扇,其他,9,2026-09-06,,,,,,,,', '扇,其他,,2026-09-06,,,,,,,,').sales).toEqual([]);
  });

  test.each([
    ['品名,类别,价格\nA,其他,1', '1 soldOn column-missing'],
    ['品名,品名,类别,价格,日期\nA,B,其他,1,2026-09-06', '1 name column-twice'],
    [head, '1  empty'],
    [`${head}\n"扇`, '2  open-quote'],
    [`${head}\n${'扇,其他,9,2026-09-06\n'.repeat(1_001)}`, '1  too-many-rows'],
  ])('%#: is refused as a whole where its form is wrong', (text, expected) => {
    expect(
      readSales(text, today).errors.map(({ row, column = '', code }) => `${row} ${column} ${code}`),
    ).toEqual([expected]);
  });

  test.each(['1.2.3', '1e5', '-1', '12,34', '1,234,56', '99999999', '1.234', '=1+1', '１２3x'])(
    '%s is no price',
    (price) => {
      expect(errorsOf(`扇,其他,"${price}",2026-09-06,,,,,,,,`)).toEqual(['2 price bad-price']);
    },
  );

  test('keeps what looks like a formula as the text that it is', () => {
    expect(read('=HYPERLINK(1),其他,9,2026-09-06,,,,,,,,').sales[0]?.sale.name).toBe('=HYPERLINK(1)');
  });
});

describe('the bytes of a file', () => {
  const gbk = Uint8Array.from([0xc6, 0xb7, 0xc3, 0xfb]);
  test('are UTF-8, GBK or UTF-16 with its mark', () => {
    expect(decode(new TextEncoder().encode('\ufeff品名'))).toBe('品名');
    expect(decode(gbk)).toBe('品名');
    expect(decode(Uint8Array.from([0xff, 0xfe, 0xc1, 0x54, 0x0d, 0x54]))).toBe('品名');
  });
  test('are refused where they are no text', () => {
    expect(decode(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]))).toBeUndefined();
    expect(decode(Uint8Array.from([0xff, 0xff, 0xff]))).toBeUndefined();
  });
});
