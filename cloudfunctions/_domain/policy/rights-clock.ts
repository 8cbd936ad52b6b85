import type { FutureRight } from '../../../contracts/rights';
import { addDays } from '../calendar/day';
import { growing } from './measure-names';
import type { MeasureName } from './measure-names';
import type { GrantRule, Test } from './pack';
import { fill, sayDay, words } from './words';
import type { Candidate, Case } from './weigh';

interface Ahead {
  readonly on?: string;
  readonly have?: number;
  readonly need?: number;
}

const known = (claim: Case, name: MeasureName): number => {
  const value = claim.measures[name];
  return typeof value === 'number' ? value : 0;
};

/** Days count on from today; where the goods are not handed in yet, as if they were today. */
const dayReached = (claim: Case, name: MeasureName, over: number): string => {
  const { handInDate, partsDays, delayDays } = claim.facts;
  const stated = name === 'partsDays' ? partsDays : name === 'delayDays' ? delayDays : undefined;
  if (stated !== undefined) return addDays(claim.today, over + 1 - stated);
  return addDays(handInDate ?? claim.today, over + 1);
};

const aheadOf = (claim: Case, name: MeasureName, test: Test): Ahead => {
  if (typeof test !== 'object' || Array.isArray(test)) return {};
  const need = 'over' in test ? test.over + 1 : test.atLeast;
  const counted = { have: known(claim, name), need };
  const byTheDay = name === 'daysSinceHandIn' || name === 'partsDays' || name === 'delayDays';
  return byTheDay && 'over' in test ? { ...counted, on: dayReached(claim, name, test.over) } : counted;
};

const growingTests = (rule: GrantRule): readonly (readonly [MeasureName, Test])[] =>
  [rule.when.all ?? {}, ...(rule.when.any ?? [])]
    .flatMap((part) => Object.entries(part) as [MeasureName, Test][])
    .filter(([name]) => growing.includes(name));

const futureRight = (claim: Case, { rule, remedy }: Candidate): FutureRight => {
  const ahead = growingTests(rule).map(([name, test]) => aheadOf(claim, name, test))[0] ?? {};
  const { on, have, need } = ahead;
  const supposed = on !== undefined && claim.facts.handInDate === undefined ? words.ifHandedInToday : '';
  return {
    right: remedy,
    ruleId: rule.id,
    words:
      supposed +
      fill(rule.soon ?? rule.words, {
        on: on && sayDay(on, claim.today),
        by: on && sayDay(addDays(on, -1), claim.today),
        left: have === undefined || need === undefined ? undefined : String(Math.max(0, need - have)),
        have: have === undefined ? undefined : String(have),
      }),
    ...(on === undefined ? {} : { on }),
    ...(have === undefined ? {} : { have }),
    ...(need === undefined ? {} : { need }),
    verified: rule.verified,
  };
};

/**
 * Rights that time or a further repair would bring: rules that hold but for measures that grow. Where the goods
 * are not in repair, days are told as if they were handed in today.
 * @param now what holds already, which is no future right
 * @param coming what would hold then
 */
export const rightsClock = (
  claim: Case,
  now: readonly Candidate[],
  coming: readonly Candidate[],
): readonly FutureRight[] => {
  const held = new Set(now.filter((one) => one.state === true).map((one) => `${one.rule.id} ${one.remedy}`));
  return coming
    .filter((one) => one.rule.soon !== undefined && one.state === true && !one.blockedBy)
    .filter((one) => !held.has(`${one.rule.id} ${one.remedy}`))
    .map((one) => futureRight(claim, one))
    .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
};
