import { View } from '@tarojs/components';
import type { StaffClaim } from '../../../contracts/review';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { Clauses } from '../../components/clauses';
import { money } from '../../shared/format';
import { remedyWords } from '../../shared/words/rights';
import { staffChecks as words } from '../../shared/words/staff-checks';

/** 系统初判: what the rules give, on which clauses, and who has to prove what. */
export function FirstJudgement({ judgement }: Pick<StaffClaim, 'judgement'>) {
  const best = judgement.entitlements[0];
  const cited = judgement.reasons.filter(({ grounds }) => grounds !== 'note');
  const isStores = judgement.burdenOfProof.on === 'store';
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.judgement}</View>
        <Badge tone={judgement.verdict === 'eligible' ? 'done' : 'todo'}>
          {words.verdicts[judgement.verdict]}
        </Badge>
      </View>
      <Card className="col g2">
        {best === undefined ? null : (
          <>
            <View className="b">{remedyWords[best.remedy]}</View>
            <View className="sm">{best.words}</View>
          </>
        )}
        <Clauses rules={cited} />
        {judgement.possible.length === 0 ? null : (
          <View className="sm c-2">
            {words.possible(judgement.possible.map(({ remedy }) => remedyWords[remedy]).join('、'))}
          </View>
        )}
        {judgement.refundPreview === undefined ? null : (
          <View className="sm num">{`${words.refund} ${money(judgement.refundPreview.refundFen)}`}</View>
        )}
        {judgement.review.map(({ cause, words: why }) => (
          <View key={cause} className="sm c-todo">
            {why}
          </View>
        ))}
        <View className="sm">{isStores ? words.burdenStore : words.burdenCustomer}</View>
        {cited.every(({ verified }) => verified) ? null : <View className="cap">{words.unverified}</View>}
      </Card>
    </View>
  );
}
