import { View } from '@tarojs/components';
import { pageScrollTo } from '@tarojs/taro';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';

/** What is missing in a group of chips, where a field would have its own line for it. */
export function Problem({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <View className="field-err" {...aria({ role: 'alert' })}>
      <Icon name="alert" />
      {words}
    </View>
  );
}

/** Brings the first refused part into view. */
export const showFirst = (id: string): void =>
  void pageScrollTo({ selector: `#${id}`, offsetTop: -120, duration: 240 });
