import { answerBy } from '../../cloudfunctions/_domain/opening-hours';
import { store } from './parts/given';

/** Shanghai time without offset → ISO in UTC. */
const at = (local: string) => new Date(`${local}:00+08:00`).toISOString();

describe('the time by which the store answers counts opening hours', () => {
  test.each([
    ['within the day', '2026-11-24T10:00', 120, '2026-11-24T12:00'],
    ['before opening it begins at opening', '2026-11-24T07:30', 120, '2026-11-24T11:00'],
    ['exactly at opening', '2026-11-24T09:00', 120, '2026-11-24T11:00'],
    ['ending exactly at closing', '2026-11-24T16:00', 120, '2026-11-24T18:00'],
    ['what is left goes on the next morning', '2026-11-24T17:00', 120, '2026-11-25T10:00'],
    ['exactly at closing it begins the next morning', '2026-11-24T18:00', 120, '2026-11-25T11:00'],
    ['late in the evening', '2026-11-24T23:59', 120, '2026-11-25T11:00'],
    ['just after midnight', '2026-11-25T00:00', 120, '2026-11-25T11:00'],
    ['over a closed Sunday', '2026-11-28T17:30', 120, '2026-11-30T10:30'],
    ['on a closed Sunday', '2026-11-29T12:00', 120, '2026-11-30T11:00'],
    ['over the end of the year', '2026-12-31T17:00', 120, '2027-01-01T10:00'],
    ['over several days', '2026-11-24T09:00', 20 * 60, '2026-11-26T11:00'],
    ['on 29 February', '2028-02-28T17:30', 60, '2028-02-29T09:30'],
  ])('%s', (_name, from, minutes, expected) => {
    expect(answerBy(store, at(from), minutes)).toBe(at(expected));
  });

  test('days on which the store stays closed do not count', () => {
    const holidays = { ...store, closedDays: ['2026-11-25', '2026-11-26'] };
    expect(answerBy(holidays, at('2026-11-24T17:00'), 120)).toBe(at('2026-11-27T10:00'));
  });

  test('a store that never opens counts plainly', () => {
    const never = { hours: Array.from({ length: 7 }, () => null), closedDays: [] };
    expect(answerBy(never, at('2026-11-24T17:00'), 120)).toBe(at('2026-11-24T19:00'));
  });
});
