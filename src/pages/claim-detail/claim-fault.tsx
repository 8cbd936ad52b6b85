import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { HeldWords } from '../../components/held-words';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { beganLine } from '../../shared/words/claims';
import { symptomWords } from '../../shared/words/faults';

interface ClaimFaultProps {
  readonly claim: Omit<ClaimDetail, 'acts'>;
  /** To the shop words are folded away that WeChat did not let pass. */
  readonly seenBy?: 'owner' | 'shop';
}

/** What the customer said is wrong. */
export function ClaimFault({ claim, seenBy = 'owner' }: ClaimFaultProps) {
  const held = seenBy === 'shop' && (claim.held?.includes('fault.words') ?? false);
  const lines = [
    ...(claim.began === undefined ? [] : [beganLine(claim.began)]),
    ...(claim.errorCode === undefined ? [] : [words.code(claim.errorCode)]),
    ...(claim.serial === undefined ? [] : [words.serial(claim.serial)]),
  ];
  return (
    <View className="sec">
      <View className="h2">{words.fault}</View>
      <Card className="col g2">
        <View className="row row-tight row-wrap">
          {claim.symptoms.map((symptom) => (
            <Badge key={symptom} tone="shop">
              {symptomWords[symptom] ?? symptomWords.other}
            </Badge>
          ))}
        </View>
        <View className="sm c-2 num">{lines.join(' · ')}</View>
        {claim.words === undefined ? null : <HeldWords held={held}>{claim.words}</HeldWords>}
      </Card>
    </View>
  );
}
