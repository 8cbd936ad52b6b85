import { View } from '@tarojs/components';
import type { SurveyFlag } from '../../../contracts/recovery';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { scoreWords as words } from '../../shared/words/staff-recovery';

/** Where a manager should look whether answers were given freely. */
export function Flags({ flags }: { flags: readonly SurveyFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <View className="sec">
      <View className="h2">{words.flags}</View>
      <Card look="flush">
        {flags.map((flag) => (
          <Cell
            key={`${flag.kind} ${flag.person ?? ''}`}
            title={flag.person ?? words.gone}
            note={words.flag(flag)}
          />
        ))}
      </Card>
      <View className="cap">{words.flagsNote}</View>
    </View>
  );
}
