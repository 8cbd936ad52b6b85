import { followUpDays } from '../../../contracts/survey';
import { dayOf } from '../calendar/day';
import type { Claim } from '../claim-record';
import { pathOf } from './questions';
import type { Round } from './rounds';
import { askAt, closesAt, followUpAt } from './schedule';
import { never, type SurveyRecord } from './survey-record';

const endings = ['guidance-solved', 'refunded', 'exchanged'] as const;

/** The survey about a job that was done. Made for every one; whom to ask by message is seen when the time has come. */
export const openSurvey = (_id: string, claim: Claim, round: Round): SurveyRecord => {
  const at = askAt(round.at);
  return {
    _id,
    v: 1,
    storeId: claim.storeId,
    claimId: claim._id,
    customerId: claim.customerId,
    number: claim.number,
    productName: claim.product.name,
    ...(claim.held?.includes('product.name') ? { nameHeld: true as const } : {}),
    category: claim.product.category,
    ...(claim.product.productId === undefined ? {} : { itemId: claim.product.productId }),
    path: pathOf(claim, endings.find((one) => one === round.kind) ?? 'other'),
    round: round.version,
    completedAt: round.at,
    month: dayOf(round.at).slice(0, 7),
    servedBy: round.servedBy,
    asked: 'waits',
    askAt: at,
    closesAt: closesAt(round.at),
    followUps: followUpDays.map((day) => ({ day, dueAt: followUpAt(round.at, day), state: 'waits' })),
    dueAt: at,
  };
};

/** The job was taken up again: nothing is asked any more, what was answered is kept. */
export const supersede = (survey: SurveyRecord, at: string): SurveyRecord => ({
  ...survey,
  supersededAt: at,
  dueAt: never,
});

/** Where a survey stands at an instant. */
export const stateOf = (
  { answeredAt, closesAt: closes, supersededAt }: SurveyRecord,
  now: string,
): 'open' | 'answered' | 'expired' | 'superseded' => {
  if (supersededAt !== undefined) return 'superseded';
  if (answeredAt !== undefined) return 'answered';
  return now >= closes ? 'expired' : 'open';
};
