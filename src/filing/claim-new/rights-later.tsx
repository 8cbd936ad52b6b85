import { View } from '@tarojs/components';
import type { ClaimKind } from '../../../contracts/claim-form';
import type { Judgement, RefundPreview } from '../../../contracts/rights';
import { Card } from '../../components/card';
import { money } from '../../shared/format';
import { rightsWords as words } from '../../shared/words/rights';
import { RightsClock } from './rights-clock';

/** Line by line what comes back; what may not be taken off is struck out and says so. */
function RefundLines({ refund }: { refund: RefundPreview }) {
  return (
    <Card look="well">
      <View className="col g2 sm">
        {refund.lines.map(({ what, fen, words: said, ruleId }) => {
          const isForbidden = what === 'use' && fen === 0;
          return (
            <View key={what + ruleId}>
              <View className="row row-base">
                <View className={`grow ${isForbidden ? 'rights-struck' : ''}`}>{words.lines[what]}</View>
                <View className={`num nw ${isForbidden ? 'c-done b' : ''}`}>
                  {isForbidden ? words.noDeduction : money(fen)}
                </View>
              </View>
              {what === 'price' ? null : <View className="cap">{said}</View>}
            </View>
          );
        })}
        {refund.needsPerson ? <View className="cap">{words.refundPerson}</View> : null}
      </View>
    </Card>
  );
}

/** What can be asked for later, and what would come back. */
export function RightsLater({ judgement, kind }: { judgement: Judgement; kind: ClaimKind }) {
  const { rightsClock, refundPreview: refund } = judgement;
  if (rightsClock.length === 0 && refund === undefined) return null;
  return (
    <View className="sec">
      <View className="h2">{words.later[kind]}</View>
      <Card look="flush">
        <RightsClock clock={rightsClock} />
        {refund === undefined ? null : (
          <View className="rights-refund col g3">
            <View className="row row-wrap">
              <View className="grow b">{refund.when === 'now' ? words.refundNow : words.refundLater}</View>
              <View className="num-m nw">{money(refund.refundFen)}</View>
            </View>
            <RefundLines refund={refund} />
          </View>
        )}
      </Card>
    </View>
  );
}
