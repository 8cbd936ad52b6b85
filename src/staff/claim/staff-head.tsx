import { View } from '@tarojs/components';
import type { ClaimSummary } from '../../../contracts/claim';
import { answerFigure } from '../../components/answer-figure';
import { Badge } from '../../components/badge';
import { claimTitle } from '../../components/claim-lines';
import { moment, waited } from '../../shared/format';
import { stateWords } from '../../shared/words/claims';
import { staffQueue } from '../../shared/words/staff-queue';

/** What it is, how long it waits, until when an answer was promised. */
export function StaffHead({ claim }: { claim: ClaimSummary }) {
  const promise = answerFigure(claim.answerBy);
  return (
    <View className="row row-top">
      <View className="grow">
        <View className="h2">{claimTitle(claim, 'shop')}</View>
        <View className="cap num">
          {`${moment(claim.submittedAt)} · ${staffQueue.waited(waited(claim.submittedAt))}`}
        </View>
        <View className={`row row-base row-tight row-wrap ${promise.late ? 'c-alert' : 'c-todo'}`}>
          <View className="sm">{promise.before}</View>
          <View className="num-l">{promise.figure}</View>
          <View className="sm">{promise.after}</View>
        </View>
      </View>
      <Badge tone={claim.state === 'submitted' ? 'todo' : 'shop'}>{stateWords[claim.state]}</Badge>
    </View>
  );
}
