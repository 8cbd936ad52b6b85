import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { Badge } from '../../components/badge';
import { categoryIcon } from '../../components/category-icon';
import { claimTitle } from '../../components/claim-lines';
import { standingOf } from '../../components/claim-standing';
import { Icon } from '../../components/icon';
import { moment } from '../../shared/format';
import { claimDetail as words } from '../../shared/words/claim-detail';
import { stateWords } from '../../shared/words/claims';

/** What it is about, since when, and how it stands in one word. */
export function ClaimHead({ claim }: { claim: ClaimDetail }) {
  const { tone } = standingOf(claim);
  return (
    <View className="row">
      <View className="thumb">
        <Icon name={categoryIcon[claim.category]} />
      </View>
      <View className="grow">
        <View className="h2">{claimTitle(claim)}</View>
        <View className="cap">{words.submitted(moment(claim.submittedAt))}</View>
      </View>
      <View className="col g1">
        <Badge tone={tone}>{stateWords[claim.state]}</Badge>
        {claim.urgent ? <Badge tone="alert">{words.urgent}</Badge> : null}
      </View>
    </View>
  );
}
