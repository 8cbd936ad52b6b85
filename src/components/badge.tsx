import { View } from '@tarojs/components';
import './badge.scss';

export type Tone = 'todo' | 'shop' | 'done' | 'alert' | 'idle';

/** A state in one word; the colour only repeats it. */
export function Badge({ tone = 'idle', children }: { tone?: Tone; children: string }) {
  return <View className={`badge badge-${tone}`}>{children}</View>;
}
