import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { answerFigure } from '../../components/answer-figure';
import { Card } from '../../components/card';
import { owesAnswer } from '../../components/claim-standing';
import { Countdown } from '../../components/countdown';
import { Notice } from '../../components/notice';
import { TurnBar } from '../../components/turn-bar';
import { lastMinute } from '../../shared/format';
import { answerBy } from '../../shared/words/answer-by';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { whatComesNext } from './what-comes-next';

/** The shop's own promise as one big figure, and how long that is; a promise that passed says so. */
function Promise({ claim, now }: { claim: ClaimDetail; now: number }) {
  const by = lastMinute(claim.promise?.dueAt ?? claim.answerBy);
  const promise = answerFigure(by, now);
  return (
    <>
      <View className="row row-base row-tight row-wrap">
        <View className="sm c-2">{promise.before}</View>
        <View className={`num-xl ${promise.late ? 'c-alert' : 'c-accent'}`}>{promise.figure}</View>
        <View className="h2">{promise.after}</View>
        {promise.late ? null : (
          <View className="push">
            <Countdown until={by} />
          </View>
        )}
      </View>
      {promise.late ? (
        <Notice tone="alert">{answerBy.lateNote}</Notice>
      ) : (
        <View className="cap">{words.idleNote}</View>
      )}
    </>
  );
}

/** 轮到谁: who does the next thing, what it is, and by when. Nothing where the claim has come to its end. */
export function WhoseTurn({ claim, now }: { claim: ClaimDetail; now: number }) {
  if (claim.turn === 'nobody') return <View className="sm c-2">{words.turn[claim.state]}</View>;
  const next = whatComesNext(claim, now);
  return (
    <Card className="col g3">
      <TurnBar turn={claim.turn === 'customer' ? 'you' : 'shop'}>{words.turn[claim.state]}</TurnBar>
      {owesAnswer(claim.state) ? (
        <Promise claim={claim} now={now} />
      ) : (
        <View className="row row-base row-tight row-wrap">
          <View className="sm">{next?.title}</View>
          <View className="push cap num">{next?.time}</View>
        </View>
      )}
    </Card>
  );
}
