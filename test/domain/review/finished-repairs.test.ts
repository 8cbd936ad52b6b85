import { finishedRepairs } from '../../../cloudfunctions/_domain/review/finished-repairs';
import { judgeAgain } from '../../../cloudfunctions/_domain/review/judge-again';
import { submit } from '../../../cloudfunctions/_domain/submit-claim';
import { factsNow } from '../../../cloudfunctions/_domain/service-levels/facts-now';
import { submission } from '../parts/given';
import { at, log } from '../service-levels/parts';

const first = [
  '2026-11-24T10:00 submitted',
  '2026-11-25T10:00 review-begun',
  '2026-11-25T11:00 approved',
  '2026-11-26T10:00 work-begun',
  '2026-11-27T10:00 parts-awaited',
  '2026-11-30T10:00 parts-arrived',
] as const;
const again = [
  '2026-12-01T10:00 repaired',
  '2026-12-05T10:00 reopened',
  '2026-12-06T10:00 review-begun',
  '2026-12-06T11:00 approved',
  '2026-12-08T10:00 work-begun',
] as const;
const one = { handedInOn: '2026-11-26', handedBackOn: '2026-12-01', days: 5, waitingDays: 2 };
const other = { handedInOn: '2026-12-08', handedBackOn: '2026-12-10', days: 2, waitingDays: 3 };

describe('the repairs of a claim', () => {
  test('have their days from the log, waiting for parts among them, and what was lost before', () => {
    expect(finishedRepairs({ version: 6 }, log(...first), at('2026-12-01T10:00'))).toEqual([one]);
  });

  test('are two where the first did not hold, each with its own waiting', () => {
    const events = log(...first, ...again);
    expect(finishedRepairs({ version: 11, repairs: [one] }, events, at('2026-12-10T10:00'))).toEqual([
      one,
      other,
    ]);
  });
});

describe('judging a claim again', () => {
  const { claim } = submit(submission());
  const twiceRepaired = log(...first, ...again, '2026-12-10T10:00 repaired', '2026-12-12T10:00 reopened');

  test('goes by the day and the repairs of today: two repairs give an exchange', () => {
    expect(claim.judgement.result.entitlements.map(({ remedy }) => remedy)).not.toContain('exchange');
    const { facts, result } = judgeAgain(claim, twiceRepaired, at('2026-12-12T10:00'));
    expect(facts).toMatchObject({ claimDate: '2026-12-12', today: '2026-12-12', waitingDays: 5 });
    expect(facts.finishedRepairs).toHaveLength(2);
    expect(result.judgedOn).toBe('2026-12-12');
    expect(result.entitlements.map(({ remedy }) => remedy)).toContain('exchange');
  });

  test('counts no repair twice, however often it happens', () => {
    const now = at('2026-12-12T10:00');
    const once = judgeAgain(claim, log(...first, ...again.slice(0, 2)), at('2026-12-05T10:00'));
    expect(once.facts.finishedRepairs).toHaveLength(1);
    const after = judgeAgain({ judgement: once }, twiceRepaired, now);
    expect(after).toEqual(judgeAgain(claim, twiceRepaired, now));
    expect(factsNow({ judgement: after }, twiceRepaired, now).finishedRepairs).toHaveLength(2);
  });

  test('keeps the day of the claim where it ended without a repair', () => {
    const ended = log(
      '2026-11-24T10:00 submitted',
      '2026-12-01T10:00 auto-cancelled',
      '2026-12-20T10:00 reopened',
    );
    expect(judgeAgain(claim, ended, at('2026-12-20T10:00')).facts).toMatchObject({
      claimDate: '2026-11-24',
      today: '2026-12-20',
    });
  });
});
