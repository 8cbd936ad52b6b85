import { View } from '@tarojs/components';
import type { ComplaintDetail } from '../../../contracts/complaint';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { moment, money } from '../../shared/format';
import { complaint as words } from '../../shared/words/complaint';

interface ProposalCardProps {
  readonly complaint: ComplaintDetail;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onCounter: () => void;
}

/** 店里的方案, with yes and no as long as it waits for one. */
export function ProposalCard({ complaint, busy, onAccept, onCounter }: ProposalCardProps) {
  const { proposal, answers } = complaint;
  if (proposal === undefined) return null;
  return (
    <View className="sec">
      <View className="h2">{words.proposal}</View>
      <Card className="col g3">
        <View>{proposal.words}</View>
        {proposal.offerFen === undefined ? null : (
          <View className="num-m">{words.offer(money(proposal.offerFen))}</View>
        )}
        <View className="cap num">{words.from(proposal.person ?? '', moment(proposal.at))}</View>
        {answers.includes('accept') ? (
          <View className="col g2">
            <Button look="todo" busy={busy} onTap={onAccept}>
              {busy ? words.answering : words.answers.accept}
            </Button>
            <Button look="line" onTap={onCounter}>
              {words.answers.counter}
            </Button>
          </View>
        ) : null}
      </Card>
    </View>
  );
}
