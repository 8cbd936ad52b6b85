import { riskyWords } from '../../../config/messages-surveys';
import { surveyFacts, surveyPaths } from '../../../contracts/survey';
import type { EventRecord } from '../../../cloudfunctions/_domain/claim-record';
import { answerFollowUp, answerSurvey } from '../../../cloudfunctions/_domain/survey/answer-survey';
import { causesOf, hasAny, violationsIn } from '../../../cloudfunctions/_domain/survey/causes';
import { lookAfterSurvey } from '../../../cloudfunctions/_domain/survey/look-after-survey';
import { pathOf, questionsOf } from '../../../cloudfunctions/_domain/survey/questions';
import { roundsOf } from '../../../cloudfunctions/_domain/survey/rounds';
import { answer, completedAt, later, survey } from './parts';

const now = later(completedAt, 5);
const sent = { answer: answer({ overall: 5 }), sent: true };

describe('an answer', () => {
  test('is kept as it was sent first, whatever comes after', () => {
    const first = answerSurvey(survey(), sent, now);
    expect(first).toMatchObject({ answer: { overall: 5 }, answeredAt: now });
    expect(first && answerSurvey(first, { answer: answer({ overall: 1 }), sent: true }, now)).toBeUndefined();
  });

  test('of one tap is an answer: it may be completed, and counts an hour after the last tap', () => {
    const tapped = answerSurvey(survey(), { answer: answer(), sent: false }, now);
    const more =
      tapped && answerSurvey(tapped, { answer: answer({ overall: 4 }), sent: false }, later(now, 0.5));
    if (!more) throw new Error('it was not taken');
    expect(lookAfterSurvey(more, {}, { not: false }, later(now, 1.4)).sealed).toBeUndefined();
    const sealed = lookAfterSurvey(more, {}, { not: false }, later(now, 1.5));
    expect(sealed).toMatchObject({
      sealed: true,
      survey: { answeredAt: later(now, 0.5), answer: { overall: 4 } },
    });
  });

  test('to what was not asked is refused', () => {
    const strange = answer({ facts: [{ of: 'badge', yes: true }] });
    expect(() => answerSurvey(survey({ path: 'return' }), { answer: strange, sent: true }, now)).toThrow(
      'NOT_ASKED',
    );
  });

  test('to a job that was taken up again comes too late', () => {
    expect(() => answerSurvey(survey({ supersededAt: now }), sent, now)).toThrow('TOO_LATE');
  });

  test('of later is taken once, in its time', () => {
    const day = later(completedAt, 24 * 8);
    const works = { day: 7, works: true, recommend: 9 } as const;
    expect(() => answerFollowUp(survey(), works, now)).toThrow('NOT_ASKED');
    const done = answerFollowUp(survey(), works, day);
    expect(done?.followUps[0]).toEqual({
      ...survey().followUps[0],
      state: 'answered',
      works: true,
      answeredAt: day,
    });
    expect(done && answerFollowUp(done, { ...works, works: false }, day)).toBeUndefined();
    expect(() => answerFollowUp(survey(), works, later(completedAt, 24 * 30))).toThrow('TOO_LATE');
  });
});

describe('what is asked', () => {
  test('fits how the job was done', () => {
    const of = { kind: 'repair', way: 'visit' } as const;
    expect(pathOf(of, 'other')).toBe('visit');
    expect(pathOf({ ...of, way: 'mail' }, 'other')).toBe('shop');
    expect(pathOf(of, 'guidance-solved')).toBe('remote');
    expect(pathOf({ ...of, kind: 'return' }, 'refunded')).toBe('return');
    expect(pathOf({ ...of, kind: 'exchange' }, 'exchanged')).toBe('exchange');
  });

  test.each(surveyPaths)('on the path %s never lacks whether praise or money was asked for', (path) => {
    expect(questionsOf(path).facts).toEqual(expect.arrayContaining(['asked-praise', 'asked-money']));
    expect(questionsOf(path).dimensions.length).toBeLessThanOrEqual(5);
  });
});

describe('a bad answer', () => {
  test.each([
    [{ overall: 2 }, ['low-score']],
    [{ overall: 3 }, ['so-so']],
    [{ overall: 3, solved: 'no' as const }, ['not-solved']],
    [{ overall: 4 }, []],
    [{ solved: 'no' as const }, ['not-solved']],
    [{ solved: 'partly' as const, overall: 5 }, []],
    [
      { overall: 1, solved: 'no' as const, words: '我要打 12315' },
      ['low-score', 'not-solved', 'risky-words'],
    ],
    [{ overall: 5, words: '插上就漏电' }, ['risky-words']],
  ])('%j is work because of %j', (more, causes) => {
    const { words, ...rest } = { words: undefined, ...more };
    expect(causesOf(answer(rest), words, riskyWords)).toEqual(causes);
  });

  test.each([
    ['不用投诉，师傅很好', false],
    ['修好以后没有漏电', false],
    ['没再冒烟', false],
    ['不是骗子，是我弄错了', false],
    ['没有漏电，可是冒烟', true],
    ['不投诉了？我要投诉', true],
    ['是不是骗子', true],
    ['有没有漏电谁也说不清', true],
    ['我不得不投诉', true],
    ['再不修就投诉', true],
    ['再不报警就晚了', true],
    [undefined, false],
  ])('“%s” is risky: %s', (words, isRisky) => expect(hasAny(words, riskyWords)).toBe(isRisky));

  test('about honesty is a complaint, and no cause that after-sales staff would read', () => {
    const facts = surveyFacts.map((of) => ({ of, yes: of.startsWith('asked') }));
    const bad = answer({ overall: 5, facts });
    expect(violationsIn(bad)).toEqual(['fee-first', 'asked-praise', 'asked-money']);
    expect(causesOf(bad, undefined, riskyWords)).toEqual([]);
    expect(violationsIn(answer({ facts: [{ of: 'in-band', yes: false }] }))).toEqual([]);
  });
});

describe('the rounds of a claim', () => {
  const log = (kinds: readonly (readonly [EventRecord['kind'], EventRecord['state'], string?])[]) =>
    kinds.map(([kind, state, customerId = 'cus_0001'], at): EventRecord => ({
      _id: `e${at}`,
      v: 1,
      storeId: 'sto_wensan',
      claimId: 'clm_0001',
      version: at + 1,
      at: later(completedAt, at),
      kind,
      state,
      by: customerId === 'cus_0001' ? 'customer' : 'staff',
      customerId,
    }));
  const twice = log([
    ['submitted', 'submitted'],
    ['work-begun', 'in-service', 'cus_zhou'],
    ['repaired', 'handing-over', 'cus_zhou'],
    ['confirmed', 'completed'],
    ['closed', 'closed'],
    ['reopened', 'submitted'],
    ['work-begun', 'in-service', 'cus_chen'],
    ['repaired', 'handing-over', 'cus_chen'],
    ['picked-up', 'completed', 'cus_shen'],
  ]);

  test('each have their end and those who did the work, read in any order', () => {
    const rounds = roundsOf({ work: { by: 'cus_chen' } }, [...twice].reverse());
    expect(rounds).toMatchObject([
      { version: 4, servedBy: ['cus_zhou'], reopenedAt: later(completedAt, 5) },
      { version: 9, servedBy: ['cus_chen'] },
    ]);
    expect(rounds[1]?.reopenedAt).toBeUndefined();
  });

  test('of what never came to its end there are none', () => {
    expect(
      roundsOf(
        {},
        log([
          ['submitted', 'submitted'],
          ['cancelled', 'cancelled'],
        ]),
      ),
    ).toEqual([]);
  });
});
