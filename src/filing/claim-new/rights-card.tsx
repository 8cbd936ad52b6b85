import { View } from '@tarojs/components';
import type { Deadline, Entitlement, Judgement } from '../../../contracts/rights';
import { Card } from '../../components/card';
import { type CitedRule, Clauses } from '../../components/clauses';
import { Icon } from '../../components/icon';
import { shortDay } from '../../shared/format';
import { deadlineWords, rightsWords as words } from '../../shared/words/rights';

/** The rules behind an entitlement: its own, and others that give the same, in their own words where those are there. */
export const rulesOf = ({ also, ...own }: Entitlement, { reasons }: Judgement): readonly CitedRule[] =>
  [own, ...also].map((cited) => {
    const reason = reasons.find(({ ruleId, packId }) => ruleId === cited.ruleId && packId === cited.packId);
    return { words: own.words, ...cited, ...reason };
  });

/** By when: the shop's own deadline for a repair, else the last day to ask. */
const whenOf = (main: Entitlement, { deadlines }: Judgement): Pick<Deadline, 'what' | 'on'> | undefined => {
  const done = deadlines.find(({ what }) => what === 'repair-done');
  if (main.remedy === 'free-repair' && done !== undefined) return done;
  return deadlines.find(({ what }) => what === main.remedy);
};

/** Who has to prove what. */
export function BurdenOfProof({ judgement: { burdenOfProof } }: { judgement: Judgement }) {
  return (
    <Card look="well">
      <View className="row row-top row-tight sm">
        <View className="c-accent rights-shield">
          <Icon name="shield" />
        </View>
        <View className={burdenOfProof.on === 'store' ? 'grow b' : 'grow c-2'}>{burdenOfProof.words}</View>
      </View>
    </Card>
  );
}

/** What can be had, by when, who pays, by which rules, and who has to prove what. */
export function RightsCard({ main, judgement }: { main: Entitlement; judgement: Judgement }) {
  const when = whenOf(main, judgement);
  const isFree = main.payer === 'store';
  return (
    <Card>
      <View className="col g3">
        <View className="row row-top row-wrap">
          {when === undefined ? null : (
            <View className="grow">
              <View className="cap">{deadlineWords[when.what]}</View>
              <View className="num-l nw">{shortDay(when.on)}</View>
            </View>
          )}
          <View className={when === undefined ? '' : 'rights-pay'}>
            <View className="cap">{words.pay}</View>
            <View className="num-l nw">{isFree ? words.free : words.quote}</View>
          </View>
        </View>
        <View className="sm c-2">{main.words}</View>
        <View className="sm c-2">{isFree ? words.freight[judgement.freightPayer] : words.quoteNote}</View>
        <Clauses rules={rulesOf(main, judgement)} />
        <BurdenOfProof judgement={judgement} />
      </View>
    </Card>
  );
}
