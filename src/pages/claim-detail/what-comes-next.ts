import type { ClaimDetail } from '../../../contracts/claim';
import type { ClaimState } from '../../../contracts/claim-state';
import { owesAnswer } from '../../components/claim-standing';
import { calendarDay, lastMinute, moment } from '../../shared/format';
import { nextSteps as words } from '../../shared/words/next-steps';

export interface NextStep {
  readonly title: string;
  readonly note: string;
  /** By when, where somebody promised it. */
  readonly time?: string;
}

const steps: Partial<Record<ClaimState, { readonly title: string; readonly note: string }>> = words.of;

/** By when it is expected: only where the shop promised a time, or a term runs for the customer. */
const timeOf = (claim: ClaimDetail, now: number): string | undefined => {
  const { state, needs, guidance, work, promise } = claim;
  if (owesAnswer(state)) return words.latest(moment(lastMinute(promise?.dueAt ?? claim.answerBy), now));
  if (state === 'need-info') return needs && words.latest(moment(needs.until, now));
  if (state === 'remote-guidance') return guidance && words.latest(moment(guidance.until, now));
  if (state === 'parts-wait' && work?.partsOn !== undefined) {
    return words.expected(calendarDay(work.partsOn));
  }
  if (!promise) return undefined;
  const by = moment(lastMinute(promise.dueAt), now);
  return promise.uncertain ? words.uncertain(by) : words.latest(by);
};

/** What is expected to happen next, by whom and by when; nothing where the claim has come to its end. */
export const whatComesNext = (claim: ClaimDetail, now: number): NextStep | undefined => {
  const step = steps[claim.state];
  if (step === undefined) return undefined;
  const time = timeOf(claim, now);
  return { ...step, ...(time === undefined ? {} : { time }) };
};
