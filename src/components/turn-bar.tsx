import { View } from '@tarojs/components';
import { parts } from '../shared/words/parts';
import './turn-bar.scss';

/** Whose turn it is and what is expected: the first thing every claim answers. */
export function TurnBar({ turn, children }: { turn: 'you' | 'shop'; children: string }) {
  return (
    <View className={`turn turn-${turn}`}>
      <View className="turn-flag">{turn === 'you' ? parts.turnYou : parts.turnShop}</View>
      <View className="grow">{children}</View>
    </View>
  );
}
