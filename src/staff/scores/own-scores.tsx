import { View } from '@tarojs/components';
import type { OwnGroup } from '../../../contracts/recovery';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Notice } from '../../components/notice';
import { scoreWords as words } from '../../shared/words/staff-recovery';

/** What a technician learns of himself: closed groups, the latest first. */
export function OwnScores({ groups }: { groups: readonly OwnGroup[] }) {
  return (
    <View className="sec">
      <View className="h2">{words.own}</View>
      <Notice icon="lock">{words.ownNote}</Notice>
      {groups.length === 0 ? <View className="sm c-2">{words.ownNone}</View> : null}
      {groups.map(({ overall, dimensions }, at) => (
        <View key={groups.length - at} className="sec">
          <View className="cap">{words.group(at)}</View>
          <Card look="flush">
            {overall === undefined ? null : <Cell title={words.overall} side={words.level(overall)} />}
            {dimensions.map(({ of, level }) => (
              <Cell key={of} title={words.dimension[of]} side={words.level(level)} />
            ))}
          </Card>
        </View>
      ))}
    </View>
  );
}
