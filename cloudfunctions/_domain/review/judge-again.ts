import type { Claim, StoredJudgement } from '../claim-record';
import { defined } from '../defined';
import { judge } from '../policy/judge';
import { factsNow } from '../service-levels/facts-now';
import type { LoggedEvent } from '../service-levels/spans';

/**
 * The claim judged by today's rules on today's facts: the new day, and the repairs that its log tells.
 * @param events the claim's whole log, with what makes it judged again
 * @param now ISO instant
 */
export const judgeAgain = (
  claim: Pick<Claim, 'judgement'>,
  events: readonly LoggedEvent[],
  now: string,
): StoredJudgement => {
  const { facts: first, earlier = first } = claim.judgement;
  const { finishedRepairs, waitingDays } = earlier;
  const facts = defined(factsNow(claim, events, now));
  return { facts, result: judge(facts), earlier: defined({ finishedRepairs, waitingDays }) };
};
