import { View } from '@tarojs/components';
import { setClipboardData } from '@tarojs/taro';
import { parts } from '../shared/words/parts';
import { aria } from './aria';
import { Icon } from './icon';

/** The number a person can read out to the shop, copied by one tap. */
export function RequestRecord({ id }: { id: string }) {
  const words = parts.state.record(id);
  return (
    <View
      className="row row-tight cap num record"
      onClick={() => void setClipboardData({ data: id })}
      {...aria({ role: 'button' })}
    >
      {words}
      <Icon name="copy" size={14} />
    </View>
  );
}
