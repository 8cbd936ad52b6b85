import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import type { Judgement } from '../../../contracts/rights';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Clauses } from '../../components/clauses';
import { calendarDay } from '../../shared/format';
import { letters as words } from '../../shared/words/letters';
import { remedyWords } from '../../shared/words/rights';
import { DatedTitle } from './dated-title';
import { LaterRights } from './later-rights';

/** What could be asked for when it was filed, as long as nobody has decided. */
function NowRights({ judgement }: { judgement: Judgement }) {
  return (
    <View className="sec">
      <View className="h2">{words.rights}</View>
      <Card look="flush">
        {judgement.entitlements.length === 0 ? <Cell title={words.rightsNone} /> : null}
        {judgement.entitlements.map((each) => (
          <Cell
            key={each.ruleId}
            title={
              <DatedTitle
                date={each.until === undefined ? undefined : words.rightsUntil(calendarDay(each.until))}
              >
                {remedyWords[each.remedy]}
              </DatedTitle>
            }
            note={each.words}
          />
        ))}
      </Card>
    </View>
  );
}

/** 权益: what the rules give now and later, whose it is to prove, and by which packs that was found. */
export function ClaimRights({ claim }: { claim: ClaimDetail }) {
  const { judgement, decision, rejection } = claim;
  const cited = judgement.reasons.filter(({ grounds }) => grounds === 'grant');
  const isDecided = decision !== undefined || rejection !== undefined;
  const packs = judgement.packs.map(({ id, version }) => `${id} ${version}`).join('、');
  return (
    <>
      {isDecided ? null : <NowRights judgement={judgement} />}
      {isDecided && judgement.rightsClock.length === 0 ? null : (
        <View className="sec">
          <LaterRights clock={judgement.rightsClock} />
          <View className="sm c-2">{judgement.burdenOfProof.words}</View>
          <Clauses rules={cited} />
          {cited.every(({ verified }) => verified) ? null : (
            <View className="cap">{words.wasUnverified}</View>
          )}
          <View className="cap">{words.judgedOn(packs, calendarDay(judgement.judgedOn))}</View>
        </View>
      )}
    </>
  );
}
