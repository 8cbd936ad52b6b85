import { lookAfterSurvey } from '../../../cloudfunctions/_domain/survey/look-after-survey';
import {
  askAt,
  closesAt,
  followUpAt,
  followUpUntil,
  inHours,
  mayAskRecommend,
} from '../../../cloudfunctions/_domain/survey/schedule';
import { answerSurvey } from '../../../cloudfunctions/_domain/survey/answer-survey';
import type { Asking } from '../../../cloudfunctions/_domain/survey/asking';
import { never, type SurveyRecord } from '../../../cloudfunctions/_domain/survey/survey-record';
import { answer, completedAt, later, survey } from './parts';

const local = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16);

/** Looks whenever something is due until a moment; what was told, and when at +08:00. */
const live = (from: SurveyRecord, until: string, asking: Asking = {}, not = false) => {
  const told: string[] = [];
  let now = from;
  let known = asking;
  for (let step = 0; now.dueAt <= until && step < 60; step += 1) {
    const at = now.dueAt;
    const looked = lookAfterSurvey(now, known, { not }, at);
    if (looked.tell !== undefined) told.push(`${looked.tell} ${local(at)}`);
    ({ survey: now, asking: known } = looked);
  }
  return { told, survey: now, asking: known };
};

describe('when somebody is asked', () => {
  test.each([
    ['2026-11-02T07:06:00.000Z', '2026-11-02T17:06'],
    ['2026-11-02T07:59:59.999Z', '2026-11-02T17:59'],
    ['2026-11-02T08:00:00.000Z', '2026-11-03T10:00'],
    ['2026-11-02T15:00:00.000Z', '2026-11-03T10:00'],
    ['2026-11-01T23:30:00.000Z', '2026-11-02T10:00'],
    ['2026-11-02T00:00:00.000Z', '2026-11-02T10:00'],
  ])('done at %s the push goes at %s', (done, pushed) => {
    expect(local(askAt(done))).toBe(pushed);
  });

  test('never before ten, nor from six on', () => {
    for (let minute = 0; minute < 2 * 24 * 60; minute += 7) {
      const at = new Date(Date.parse('2026-11-01T16:00:00.000Z') + minute * 60_000).toISOString();
      const hours = Number(local(inHours(at)).slice(11, 13));
      expect(hours >= 10 && hours < 18).toBe(true);
      expect(inHours(at) >= at).toBe(true);
      expect(inHours(inHours(at))).toBe(inHours(at));
    }
  });

  test('once, a reminder two days later, and then the five days of later, a week apart at least', () => {
    expect(live(survey(), '2028-01-01T00:00:00.000Z').told).toEqual([
      'ask 2026-11-02T17:06',
      'remind 2026-11-04T17:06',
      '7 2026-11-09T17:06',
      '30 2026-12-02T15:06',
      '90 2027-01-31T15:06',
      '180 2027-05-01T15:06',
      '365 2027-11-02T15:06',
    ]);
  });

  test('who has answered is not reminded', () => {
    const asked = live(survey(), later(completedAt, 3)).survey;
    const sent = answerSurvey(asked, { answer: answer(), sent: true }, later(completedAt, 4));
    expect(live(sent ?? asked, later(completedAt, 24 * 6), { askedAt: later(completedAt, 2) }).told).toEqual(
      [],
    );
  });

  test('not who was asked within the week, does not want it, or has a complaint open', () => {
    const until = later(completedAt, 24 * 6);
    expect(live(survey(), until, { askedAt: later(completedAt, -24) }).told).toEqual([]);
    expect(live(survey(), '2028-01-01T00:00:00.000Z', { stopped: true }).told).toEqual([]);
    expect(live(survey(), '2028-01-01T00:00:00.000Z', {}, true).told).toEqual([]);
    expect(live(survey(), until, { askedAt: later(completedAt, -24 * 8) }).told).toHaveLength(2);
  });

  test('a job taken up again is asked nothing more', () => {
    expect(survey({ supersededAt: completedAt }).dueAt).toBe(never);
  });

  test('a timer that comes weeks late asks once, by day, and not what is over', () => {
    const late = later(completedAt, 24 * 40 + 12); // 3:06 in the night
    const first = lookAfterSurvey(survey({ asked: 'reminded' }), {}, { not: false }, late);
    const night = lookAfterSurvey(first.survey, {}, { not: false }, late);
    expect([first.tell, night.tell]).toEqual([undefined, undefined]);
    expect(local(night.survey.dueAt)).toBe('2026-12-13T10:00');
    const after = live(night.survey, later(completedAt, 24 * 50));
    expect(after.told).toEqual(['30 2026-12-13T10:00']);
    expect(after.survey.followUps[0]?.state).toBe('skipped');
  });

  test('closes after fifteen days to the millisecond', () => {
    const last = new Date(Date.parse(closesAt(completedAt)) - 1).toISOString();
    expect(answerSurvey(survey(), { answer: answer(), sent: true }, last)).toBeDefined();
    expect(() => answerSurvey(survey(), { answer: answer(), sent: true }, closesAt(completedAt))).toThrow(
      'TOO_LATE',
    );
  });

  test('each question of later can be answered until the next comes', () => {
    expect(followUpUntil(completedAt, 7)).toBe(followUpAt(completedAt, 30));
    expect(followUpUntil(completedAt, 365) > followUpAt(completedAt, 365)).toBe(true);
  });
});

describe('whether one would recommend the shop', () => {
  const now = '2026-12-02T07:06:00.000Z';
  test.each([
    [30, undefined, true],
    [7, undefined, false],
    [90, undefined, false],
    [30, later(now, -180 * 24 + 1), false],
    [30, later(now, -180 * 24), true],
  ] as const)('on day %i, last asked %s: %s', (day, last, may) => {
    expect(mayAskRecommend(day, last, now)).toBe(may);
  });

  test('is asked once in 180 days, however many jobs somebody has', () => {
    let asking: Asking = {};
    const asked: string[] = [];
    for (let job = 0; job < 30; job += 1) {
      const at = later(completedAt, job * 24 * 17);
      const { survey: after, asking: known } = live(survey({ completedAt: at }), later(at, 24 * 50), asking);
      asking = known;
      if (after.followUps.some(({ recommend }) => recommend)) asked.push(asking.recommendAt ?? '');
    }
    expect(asked.length).toBeGreaterThan(1);
    const gaps = asked.slice(1).map((at, n) => Date.parse(at) - Date.parse(asked[n] ?? ''));
    expect(gaps.every((gap) => gap >= 180 * 24 * 3_600_000)).toBe(true);
  });
});
