import { agree, spend } from '../../cloudfunctions/_domain/consent';
import { guaranteeEndsOn } from '../../cloudfunctions/_domain/guarantee';
import { fitField, messageTime, notify, withoutConsent } from '../../cloudfunctions/_domain/notice';
import { claimsAnHour, countFiled, countOne, hourlyLimits, rateId } from '../../cloudfunctions/_domain/rate';
import type { Rate } from '../../cloudfunctions/_domain/records';
import { maskAddress, maskPhone } from '../../cloudfunctions/_domain/view';
import { claim, now, refusalOf } from './parts/given';

describe('the last day of the shop’s guarantee', () => {
  test.each([
    ['2026-09-06', 12, '2027-09-06'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i months is %s', (soldOn, months, expected) => {
    expect(guaranteeEndsOn(soldOn, months)).toBe(expected);
  });
});

describe('how often within an hour', () => {
  const of = { id: rateId('cus_1', 'start-upload', now), what: 'start-upload', now } as const;
  test('the limit is let through and one more is refused', () => {
    let rate: Rate | undefined;
    for (let time = 0; time < hourlyLimits['start-upload']; time += 1) rate = countOne(rate, of);
    expect(rate?.count).toBe(60);
    expect(refusalOf(() => countOne(rate, of))).toBe('TOO_MANY');
  });
  test('the next hour is another counter', () => {
    expect(rateId('cus_1', 'start-upload', '2026-11-24T03:00:00.000Z')).not.toBe(of.id);
  });
});

describe('claims of one person within an hour', () => {
  test('ten are filed and one more is refused; the next hour counts anew', () => {
    let filed = undefined as Parameters<typeof countFiled>[0];
    for (let time = 0; time < claimsAnHour; time += 1) filed = countFiled(filed, now);
    expect(filed).toEqual({ hour: '2026-11-24T02', count: 10 });
    expect(refusalOf(() => countFiled(filed, now))).toBe('TOO_MANY');
    expect(countFiled(filed, '2026-11-24T03:00:00.000Z').count).toBe(1);
  });
});

describe('agreed messages', () => {
  test('one yes is one message', () => {
    const once = agree(undefined, 'c', 'cus_1', 'key-1');
    expect(once.budget).toBe(1);
    expect(spend(once)?.budget).toBe(0);
    expect(spend(spend(once))).toBeUndefined();
    expect(spend(undefined)).toBeUndefined();
  });
  test('the same call counts once', () => {
    const once = agree(undefined, 'c', 'cus_1', 'key-1');
    expect(agree(once, 'c', 'cus_1', 'key-1')).toBe(once);
    expect(agree(once, 'c', 'cus_1', 'key-2').budget).toBe(2);
  });
});

describe('a push that nobody agreed to', () => {
  const notice = notify(claim, 'claim-received', now);
  const after = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
  test('is asked about again in a minute', () => {
    expect(withoutConsent(notice, after(0))).toEqual({ ...notice, pushAt: after(1) });
    expect(withoutConsent(notice, after(9)).push).toBe('due');
  });
  test('is given up ten minutes after its notice', () => {
    expect(withoutConsent(notice, after(10)).push).toBe('no-consent');
  });
});

describe('what WeChat prints', () => {
  test('long values are cut by characters, not by halves of them', () => {
    expect(fitField('thing2', '洗'.repeat(21))).toBe(`${'洗'.repeat(19)}…`);
    expect(fitField('thing2', '😀'.repeat(20))).toBe('😀'.repeat(20));
    expect(fitField('phrase3', '正在排队等')).toBe('正在排队等');
    expect(fitField('phrase3', '正在排队等候')).toBe('正在排队…');
  });
  test('times are the store’s', () => {
    expect(messageTime('2026-11-24T16:30:00.000Z')).toBe('2026-11-25 00:30');
  });
});

describe('what customers see of their own data', () => {
  test.each([
    ['13812346207', '138****6207'],
    ['0571-88001234', '****1234'],
  ])('%s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });
  test('an address loses its second half', () => {
    expect(maskAddress('文一西路 1 号 2 幢 301')).toBe('文一西路 1****');
    expect(maskAddress('路')).toBe('路****');
  });
});
