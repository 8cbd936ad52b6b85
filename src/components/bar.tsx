import { View } from '@tarojs/components';
import { aria } from './aria';
import './bar.scss';

/** A share of a whole, in percent; the words beside it say the same. */
export function Bar({ percent, tone = 'shop' }: { percent: number; tone?: 'shop' | 'todo' | 'idle' }) {
  return (
    <View className="bar" {...aria({ hidden: true })}>
      <View className={`bar-fill bar-${tone}`} style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
    </View>
  );
}
