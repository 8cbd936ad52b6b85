import { View } from '@tarojs/components';
import type { LaneDetail } from '../../../contracts/complaint-lane';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { moment } from '../../shared/format';
import { stateWords } from '../../shared/words/claims';
import { lane as words } from '../../shared/words/complaint-lane';
import { StaffHistory } from '../claim/staff-history';

/** The claim that it is about, as far as the shop noted it. */
export function LaneCase({ case: about }: Pick<LaneDetail, 'case'>) {
  if (about === undefined) return null;
  return (
    <>
      <View className="sec">
        <View className="h2">{words.case}</View>
        <Card className="row row-top">
          <View className="grow">
            <View className="b">{about.productName}</View>
            <View className="cap num">{`${about.number} · ${moment(about.submittedAt)}`}</View>
          </View>
          <Badge tone="shop">{stateWords[about.state]}</Badge>
        </Card>
      </View>
      <StaffHistory events={about.events} />
    </>
  );
}
