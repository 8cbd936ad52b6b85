import { View } from '@tarojs/components';
import type { MadeCall } from '../../../contracts/call';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { moment } from '../../shared/format';
import { accesses as words } from '../../shared/words/account';
import { roleWords } from '../../shared/words/team';

/** `约时间 · 为今天上门 · 和顺电器 · RX-7K3M2-Q`. */
const whatFor = ({ purpose, ground, outcome, storeName, number = '' }: MadeCall): string =>
  [
    words.purpose[purpose],
    words.ground[ground],
    outcome === 'not-dialled' ? words.notDialled : '',
    storeName,
    number,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Who of the shop called, what for, and by which right outside the hours. */
export function CallsMade({ calls }: { calls: readonly MadeCall[] }) {
  if (calls.length === 0) return null;
  return (
    <View className="sec">
      <View className="h2">{words.calls}</View>
      <Card look="flush">
        {calls.map((one) => (
          <Cell
            key={one.id}
            icon="phone"
            title={`${one.person ?? words.someone} · ${roleWords[one.role]}`}
            note={whatFor(one)}
            side={<View className="num">{moment(one.at)}</View>}
          />
        ))}
      </Card>
    </View>
  );
}
