import type { Judgement } from '../../../contracts/rights';
import type { ReadFacts } from './facts';
import { measure } from './measures';
import type { Burden } from './measures';
import type { Pack } from './pack';
import { fill, sayDay, words } from './words';
import { weighKind } from './weigh';
import type { Case } from './weigh';

/** A claim ready to be weighed, and who has to prove what. */
export interface LaidOut {
  readonly claim: Case;
  readonly burden: Judgement['burdenOfProof'];
}

/**
 * Takes the packs of the claim's region, finds the list that names the goods and settles the burden of proof
 * (CRPL art. 23 ¶3 and the provinces' rules). An open burden is the store's, since no fact that is merely
 * unknown is held against the customer.
 */
export const layOut = (facts: ReadFacts, given: readonly Pack[]): LaidOut => {
  const today = facts.today ?? facts.claimDate;
  const packs = given.filter((pack) => pack.region === 'CN' || pack.region === facts.region);
  const list = packs.find((pack) => pack.goods[facts.category ?? 'other'] !== undefined);
  const goods = list?.goods[facts.category ?? 'other'];
  const caseWith = (burden: Burden): Case => ({
    facts,
    packs,
    list,
    goods,
    today,
    measures: measure(facts, goods, burden),
  });
  const rules = weighKind(caseWith('customer'), 'burden').filter((one) => one.state !== false);
  const settled = rules.filter((one) => one.state === true);
  const lasting = [...(settled.length > 0 ? settled : rules)].sort((a, b) =>
    (b.until ?? '').localeCompare(a.until ?? ''),
  )[0];
  if (!lasting) {
    return {
      claim: caseWith('customer'),
      burden: { on: 'customer', ruleId: 'burden-general', words: words.burden.customer },
    };
  }
  const until = lasting.state === true ? lasting.until : undefined;
  return {
    claim: caseWith('store'),
    burden: {
      on: 'store',
      ...(until === undefined ? {} : { until }),
      ruleId: lasting.rule.id,
      words: fill(lasting.rule.words, { until: until && sayDay(until, today) }),
    },
  };
};
