import fc from 'fast-check';
import { callBands, type CallBand, type CallGround } from '../../contracts/call';
import {
  callDayParts,
  callsNow,
  countCall,
  countSight,
  openly,
  type CallDay,
} from '../../cloudfunctions/_domain/contact-governor';

/** Shanghai time without offset → ISO in UTC. */
const at = (local: string) => new Date(`${local}:00+08:00`).toISOString();
const day = (more: Partial<CallDay> = {}): CallDay => ({
  _id: 'cld_1',
  v: 1,
  storeId: 'sto_wensan',
  whom: 'cus_lin0',
  ordinary: 0,
  exempt: {},
  expiresAt: at('2026-11-26T00:00'),
  ...more,
});
const of = (ground: CallGround = 'ordinary', bands: readonly CallBand[] = []) => ({
  _id: 'cld_1',
  storeId: 'sto_wensan',
  whom: 'cus_lin0',
  ground,
  bands,
});

describe('the shop may call', () => {
  test.each<[string, string, number, readonly CallBand[], string | undefined, string | undefined]>([
    ['at ten sharp', '2026-11-24T10:00', 0, [], undefined, '2026-11-24T18:00'],
    ['not a minute before', '2026-11-24T09:59', 0, [], 'hours', '2026-11-24T10:00'],
    ['until 17:59', '2026-11-24T17:59', 2, [], undefined, '2026-11-24T18:00'],
    ['not at 18:00', '2026-11-24T18:00', 0, [], 'hours', '2026-11-25T10:00'],
    ['not at night', '2026-11-24T23:30', 0, [], 'hours', '2026-11-25T10:00'],
    ['nor after midnight', '2026-11-25T00:30', 0, [], 'hours', '2026-11-25T10:00'],
    ['no fourth time', '2026-11-24T11:00', 3, [], 'day-limit', '2026-11-25T10:00'],
    ['in the hours that he likes', '2026-11-24T14:00', 0, ['14-16'], undefined, '2026-11-24T16:00'],
    ['not before them', '2026-11-24T11:00', 0, ['14-16'], 'customer-hours', '2026-11-24T14:00'],
    ['not after them', '2026-11-24T16:00', 0, ['14-16'], 'customer-hours', '2026-11-25T14:00'],
    ['through hours that touch', '2026-11-24T13:59', 0, ['14-16', '12-14'], undefined, '2026-11-24T16:00'],
    [
      'not between hours that do not',
      '2026-11-24T13:00',
      0,
      ['10-12', '16-18'],
      'customer-hours',
      '2026-11-24T16:00',
    ],
  ])('%s', (_what, local, ordinary, bands, hindrance, moment) => {
    const now = callsNow(day({ ordinary }), bands, at(local));
    expect(now.hindrance).toBe(hindrance);
    expect(hindrance === undefined ? now.until : now.from).toBe(at(moment ?? ''));
    expect(now.leftToday).toBe(3 - ordinary);
  });

  test('again the next day, whose calls are counted apart', () => {
    expect(callDayParts('cus_lin0', at('2026-11-24T23:59'))).not.toEqual(
      callDayParts('cus_lin0', at('2026-11-25T00:00')),
    );
  });

  test.each<[CallGround, number]>([
    ['asked-for', 3],
    ['visit-today', 3],
    ['danger', 5],
  ])('for %s at any hour, beyond the three, %i times', (ground, limit) => {
    let kept = day({ ordinary: 3 });
    for (let made = 0; made < limit; made += 1) {
      const counted = countCall(kept, { ...of(ground), visitToday: true }, at('2026-11-24T21:00'));
      expect(counted.refused).toBeUndefined();
      kept = counted.day;
    }
    const onceMore = { ...of(ground), visitToday: true };
    expect(countCall(kept, onceMore, at('2026-11-24T21:00')).refused).toBe('exemption-limit');
    expect(kept.ordinary).toBe(3);
  });

  test('a number seen for a label counts, at whatever hour, and is not seen beyond three', () => {
    let kept: CallDay | undefined;
    for (let seen = 0; seen < 3; seen += 1) {
      kept = countSight(kept, of(), at('2026-11-24T20:00'));
      expect(kept?.ordinary).toBe(seen + 1);
    }
    expect(countSight(kept, of(), at('2026-11-24T20:00'))).toBeUndefined();
    expect(kept?.exempt).toEqual({});
  });

  test('whatever is tried in a day: never more than three ordinary calls, none outside the hours', () => {
    const tries = fc.array(
      fc.record({ minute: fc.integer({ min: 0, max: 1439 }), bands: fc.subarray([...callBands]) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(tries, (all) => {
        let kept: CallDay | undefined;
        const made: number[] = [];
        for (const { minute, bands } of [...all].sort((one, other) => one.minute - other.minute)) {
          const now = new Date(Date.parse(at('2026-11-24T00:00')) + minute * 60_000).toISOString();
          const counted = countCall(kept, of('ordinary', bands), now);
          kept = counted.day;
          if (counted.refused !== undefined) continue;
          made.push(minute);
          const inBand = (band: string) => {
            const [from = 0, to = 0] = band.split('-').map((hour) => Number(hour) * 60);
            return minute >= from && minute < to;
          };
          expect(bands.length === 0 || bands.some(inBand)).toBe(true);
        }
        expect(made.length).toBeLessThanOrEqual(3);
        expect(made.every((minute) => minute >= 600 && minute < 1080)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a call is about', () => {
  const noon = at('2026-11-24T12:00');

  test('a visit of today is no reason where nobody is expected', () => {
    expect(countCall(undefined, of('visit-today'), noon).refused).toBe('no-visit');
    expect(countCall(undefined, { ...of('visit-today'), visitToday: true }, noon).refused).toBeUndefined();
  });

  test('is not read off the count by whoever knows of claims only; three a day it is for everybody', () => {
    const one = countCall(undefined, { ...of(), apart: true }, noon).day;
    expect(callsNow(openly(one), [], noon).leftToday).toBe(3);
    expect(callsNow(one, [], noon).leftToday).toBe(2);
    const three = countCall(countCall(one, of(), noon).day, of(), noon).day;
    expect(countCall(three, of(), noon).refused).toBe('day-limit');
  });
});
