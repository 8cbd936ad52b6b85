import type { FollowUpDay, SurveyAnswer } from '../../../contracts/survey';
import { settled } from '../../../cloudfunctions/_domain/survey/answer-survey';
import { askAt, closesAt, followUpAt } from '../../../cloudfunctions/_domain/survey/schedule';
import type { SurveyRecord } from '../../../cloudfunctions/_domain/survey/survey-record';

export const completedAt = '2026-11-02T07:06:00.000Z'; // 15:06 on a Monday at +08:00
const days: readonly FollowUpDay[] = [7, 30, 90, 180, 365];

/** A survey as it begins, two hours before anybody is asked. */
export const survey = (more: Partial<SurveyRecord> = {}): SurveyRecord => {
  const at = more.completedAt ?? completedAt;
  return settled({
    _id: 'srv_0001',
    v: 1,
    storeId: 'sto_wensan',
    claimId: 'clm_0001',
    customerId: 'cus_0001',
    number: 'RX-7K3M2-Q',
    productName: '洗衣机',
    category: 'washer',
    path: 'visit',
    round: 9,
    completedAt: at,
    month: at.slice(0, 7),
    servedBy: ['cus_zhou'],
    asked: 'waits',
    askAt: askAt(at),
    closesAt: closesAt(at),
    followUps: days.map((day) => ({ day, dueAt: followUpAt(at, day), state: 'waits' })),
    dueAt: '',
    ...more,
  });
};

/** One tap, and what else is given. */
export const answer = (more: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  solved: 'yes',
  marks: [],
  facts: [],
  reasons: [],
  ...more,
});

export const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/** The same numbers every time: a small linear generator in [0, 1). */
export const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};
