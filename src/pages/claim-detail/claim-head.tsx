import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { answerFigure } from '../../components/answer-figure';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { categoryIcon } from '../../components/category-icon';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { claimTitle } from '../../components/claim-lines';
import { TurnBar } from '../../components/turn-bar';
import { moment } from '../../shared/format';
import { answerBy } from '../../shared/words/answer-by';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { stateWords } from '../../shared/words/claims';

/** What it is about, whose turn it is, and until when. */
export function ClaimHead({ claim }: { claim: ClaimDetail }) {
  const promise = answerFigure(claim.answerBy);
  return (
    <>
      <View className="row">
        <View className="thumb">
          <Icon name={categoryIcon[claim.category]} />
        </View>
        <View className="grow">
          <View className="h2">{claimTitle(claim)}</View>
          <View className="cap">{words.submitted(moment(claim.submittedAt))}</View>
        </View>
        <Badge tone={promise.late ? 'alert' : 'shop'}>{stateWords[claim.state]}</Badge>
      </View>
      <Card className="col g3">
        <TurnBar turn="shop">{words.turn[claim.state]}</TurnBar>
        <View className="row row-base row-tight row-wrap">
          <View className="sm c-2">{promise.before}</View>
          <View className={`num-xl ${promise.late ? 'c-alert' : 'c-accent'}`}>{promise.figure}</View>
          <View className="h2">{promise.after}</View>
        </View>
        {promise.late ? (
          <Notice tone="alert">{answerBy.lateNote}</Notice>
        ) : (
          <View className="cap">{words.idleNote}</View>
        )}
      </Card>
    </>
  );
}
