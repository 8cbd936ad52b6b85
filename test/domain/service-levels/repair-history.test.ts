import { repairHistory } from '../../../cloudfunctions/_domain/service-levels/repair-history';
import { at, log } from './parts';

const taken = ['2026-11-02T10:00 submitted', '2026-11-03T10:00 approved', '2026-11-05T10:00 work-begun'];

describe('the repairs of a claim out of its log', () => {
  test('a claim that is only filed has none, and nothing was lost yet', () => {
    expect(repairHistory(log('2026-11-02T10:00 submitted'), at('2026-11-20T10:00'))).toEqual({
      finishedRepairs: [],
      waitingDays: 0,
      partsDays: 0,
      delayDays: 0,
    });
  });

  test('under way: parts and delay are told apart, and together are the days since hand-in', () => {
    const events = log(...taken, '2026-11-08T23:00 parts-awaited', '2026-11-19T01:00 parts-arrived');
    expect(repairHistory(events, at('2026-11-24T00:00'))).toEqual({
      finishedRepairs: [],
      waitingDays: 0,
      handInDate: '2026-11-05',
      partsDays: 11,
      delayDays: 3 + 5,
    });
  });

  test('finished: hand-in to hand-back, and the wait before it', () => {
    const events = log(
      ...taken,
      '2026-11-06T10:00 parts-awaited',
      '2026-11-10T10:00 parts-arrived',
      '2026-11-12T10:00 repaired',
    );
    expect(repairHistory(events, at('2026-11-24T00:00'))).toEqual({
      finishedRepairs: [{ handedInOn: '2026-11-05', handedBackOn: '2026-11-12', days: 7 }],
      waitingDays: 3,
      partsDays: 0,
      delayDays: 0,
    });
  });

  const cameAgain = [
    ...taken.slice(0, 2),
    '2026-11-05T10:00 arrived',
    '2026-11-05T11:00 parts-awaited',
    '2026-11-10T10:00 parts-arrived approved',
    '2026-11-11T10:00 booked',
    '2026-11-13T10:00 arrived',
  ];

  test('somebody comes again with the parts: one repair, and the days between are nobody’s delay', () => {
    expect(repairHistory(log(...cameAgain), at('2026-11-15T10:00'))).toEqual({
      finishedRepairs: [],
      waitingDays: 0,
      handInDate: '2026-11-05',
      partsDays: 5,
      delayDays: 2,
    });
    const coming = repairHistory(log(...cameAgain.slice(0, 6)), at('2026-11-12T10:00'));
    expect(coming).toMatchObject({ handInDate: '2026-11-05', partsDays: 5, delayDays: 0 });
    const done = repairHistory(log(...cameAgain, '2026-11-13T12:00 repaired'), at('2026-11-20T10:00'));
    expect(done).toMatchObject({
      finishedRepairs: [{ handedInOn: '2026-11-05', handedBackOn: '2026-11-13', days: 5 }],
      // Three before the first visit, three before the second: no guarantee counts them.
      waitingDays: 3 + 3,
    });
  });

  test('whoever gives up waiting for the second visit has no finished repair', () => {
    const given = repairHistory(
      log(...cameAgain.slice(0, 5), '2026-11-12T10:00 cancelled'),
      at('2026-11-20T10:00'),
    );
    expect(given).toMatchObject({ finishedRepairs: [], partsDays: 0, delayDays: 0 });
    expect(given).not.toHaveProperty('handInDate');
  });

  test('waiting for the customer is not waiting for the repair', () => {
    const events = log(
      '2026-11-02T10:00 submitted',
      '2026-11-03T10:00 review-begun',
      '2026-11-04T10:00 info-asked',
      '2026-11-08T10:00 info-given',
      '2026-11-09T10:00 approved',
      '2026-11-10T10:00 work-begun',
      '2026-11-10T12:00 repaired',
    );
    expect(repairHistory(events, at('2026-11-24T00:00')).waitingDays).toBe(2 + 2);
  });

  test('a repair that comes back has failed; one that is only closed has not', () => {
    const done = [...taken, '2026-11-06T10:00 repaired'];
    const failedOf = (...more: string[]) =>
      repairHistory(log(...done, ...more), at('2026-11-30T10:00')).finishedRepairs.map(
        ({ failed }) => failed,
      );
    expect(failedOf()).toEqual([undefined]);
    expect(failedOf('2026-11-07T10:00 closed')).toEqual([undefined]);
    expect(failedOf('2026-11-07T10:00 reopened')).toEqual([true]);
    expect(
      failedOf(
        '2026-11-07T10:00 reopened',
        '2026-11-08T10:00 approved',
        '2026-11-09T10:00 work-begun',
        '2026-11-10T10:00 repaired',
      ),
    ).toEqual([true, undefined]);
  });

  test('an attempt that ends without a repair is time lost, not a repair', () => {
    const events = log(
      ...taken,
      '2026-11-07T10:00 not-repairable',
      '2026-11-08T10:00 approved',
      '2026-11-09T10:00 work-begun',
      '2026-11-11T10:00 repaired',
    );
    expect(repairHistory(events, at('2026-11-24T00:00'))).toMatchObject({
      finishedRepairs: [{ handedInOn: '2026-11-09', handedBackOn: '2026-11-11', days: 2 }],
      waitingDays: 3 + 2 + 2,
    });
  });

  test('days are days in Shanghai', () => {
    const events = log(
      '2026-11-02T10:00 submitted',
      '2026-11-05T23:59 work-begun',
      '2026-11-06T00:01 repaired',
    );
    expect(repairHistory(events, at('2026-11-24T00:00')).finishedRepairs).toEqual([
      { handedInOn: '2026-11-05', handedBackOn: '2026-11-06', days: 1 },
    ]);
  });
});
