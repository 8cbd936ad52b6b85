import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { answerGuidance } from '../../../contracts/claim-acts';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { moment } from '../../shared/format';
import { claimActs as words } from '../../shared/words/claim-acts';
import { type Guide, guideIds, guides } from '../../shared/words/guides';
import { useAct } from './use-act';

type Suggested = NonNullable<ClaimDetail['guidance']>;

/** A newer shop may know guides that this client does not have; then its words stand alone. */
const guideOf = ({ guideId }: Suggested): Guide | undefined => {
  const known = guideIds.find((each) => each === guideId);
  return known === undefined ? undefined : guides[known];
};

function Steps({ guide }: { guide: Guide }) {
  return (
    <View className="col g2">
      {guide.steps.map((step, at) => (
        <View key={step} className="row row-top row-tight">
          <Badge tone="shop">{String(at + 1)}</Badge>
          <View className="grow">{step}</View>
        </View>
      ))}
    </View>
  );
}

/** 先照着试: what the shop suggests, step by step, and whether it helped. */
export function GuidanceCard({ claim, suggested }: { claim: ClaimDetail; suggested: Suggested }) {
  const act = useAct(claim);
  const guide = guideOf(suggested);
  const answer = (solved: boolean) =>
    void act.run(answerGuidance, { claimId: claim.id, version: claim.version, solved });
  return (
    <View className="sec">
      <View className="sec-head">
        <View className="h2">{words.tried}</View>
        {guide === undefined ? null : <View className="cap num">{words.minutes(guide.minutes)}</View>}
      </View>
      <Card className="col g4">
        {suggested.words === undefined ? null : <View>{suggested.words}</View>}
        {guide === undefined ? null : <Steps guide={guide} />}
        <FailureNotice failure={act.failure} />
        <View className="btns">
          <Button look="line" busy={act.busy} onTap={() => answer(false)}>
            {words.notSolved}
          </Button>
          <Button look="todo" busy={act.busy} onTap={() => answer(true)}>
            {words.solved}
          </Button>
        </View>
        <View className="cap">{words.triedUntil(moment(suggested.until))}</View>
      </Card>
    </View>
  );
}
