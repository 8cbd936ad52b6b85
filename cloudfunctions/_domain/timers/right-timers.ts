import type { ClaimState } from '../../../contracts/claim-state';
import type { FutureRight, Judgement } from '../../../contracts/rights';
import { startOfDay } from '../calendar/day';
import type { Claim, EventRecord, StoredJudgement } from '../claim-record';
import { recompute } from '../policy/recompute';
import { factsSchema } from '../policy/facts';
import { factsNow } from '../service-levels/facts-now';
import type { ClaimTimer } from './claim-timers';

/** Days count towards rights only while the goods are in the shop's hands. */
const inRepair: readonly ClaimState[] = ['in-service', 'parts-wait'];
/** A right is there from 0:00 of its day; people are told when they are up. */
const toldAt = 9 * 3_600_000;

/** The claim judged again as of `now`, by the very packs of its first judgement. */
export const judgedNow = (
  claim: Pick<Claim, 'judgement'>,
  events: readonly EventRecord[],
  now: string,
): StoredJudgement => {
  const facts = factsNow(claim, events, now);
  return {
    facts,
    result: recompute({ facts: factsSchema.parse(facts), judgement: claim.judgement.result }),
  };
};

const instantOf = (on: string): string => new Date(Date.parse(startOfDay(on)) + toldAt).toISOString();

const isGiven = ({ entitlements }: Judgement, { right, ruleId }: FutureRight): boolean =>
  entitlements.some(
    (one) =>
      one.remedy === right && (one.ruleId === ruleId || one.also.some((other) => other.ruleId === ruleId)),
  );

/**
 * Days on which a repair that is still not finished opens a right, such as "an exchange from 12 December": the
 * customer is told without having to ask. Seen from the last look on, so that a late one misses none; a day that
 * has come is told only where the right came with it, since days of delay and days without parts count apart.
 */
export const rightTimers = (
  claim: Claim,
  events: readonly EventRecord[],
  now: string,
): readonly ClaimTimer[] => {
  if (!inRepair.includes(claim.state)) return [];
  const looked = claim.dueAt < now ? claim.dueAt : now;
  const present = judgedNow(claim, events, now).result;
  const days = judgedNow(claim, events, looked).result.rightsClock.flatMap((right) => {
    const { on } = right;
    return on !== undefined && (instantOf(on) > now || isGiven(present, right)) ? [on] : [];
  });
  return [...new Set(days)].map((on) => ({
    at: instantOf(on),
    name: `right-${on}`,
    series: `right-${on}`,
    act: { tell: 'customer', kind: 'right-unlocked' },
  }));
};
