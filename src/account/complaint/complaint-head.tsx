import { View } from '@tarojs/components';
import type { ComplaintDetail } from '../../../contracts/complaint';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { isOwed, ProposalClock } from '../../shared/complaint/proposal-clock';
import { moment } from '../../shared/format';
import { complaint as words, kindWords, stateWords, topicWords } from '../../shared/words/complaint';

const tones = { shop: 'shop', customer: 'todo', nobody: 'done' } as const;

/** What it is, where it stands, and the clock as long as a proposal is owed. */
export function ComplaintHead({ complaint }: { complaint: ComplaintDetail }) {
  const { kind, about, number, state, turn, openedAt, claim, title, acknowledgeBy } = complaint;
  const passedOn = complaint.escalated && turn !== 'nobody';
  return (
    <Card className="col g3">
      <View className="row row-top">
        <View className="grow">
          <View className="h2">{title}</View>
          <View className="cap num">
            {[kindWords[kind], number, topicWords[about], moment(openedAt)].join(' · ')}
          </View>
          {claim === undefined ? null : (
            <View className="cap num">{`${words.about(claim.number)} ${claim.productName}`}</View>
          )}
        </View>
        <Badge tone={tones[turn]}>{stateWords[state]}</Badge>
      </View>
      {kind === 'complaint' && state === 'open' ? (
        <View className="sm c-2 num">{words.acknowledgeBy(moment(acknowledgeBy))}</View>
      ) : null}
      {isOwed(complaint) ? <ProposalClock of={complaint} /> : null}
      {passedOn ? <View className="sm c-2">{words.escalated}</View> : null}
    </Card>
  );
}
