import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './icon-button.scss';

/** A round button whose drawing needs a name. */
export function IconButton({ name, label, onTap }: { name: IconName; label: string; onTap: () => void }) {
  return (
    <View className="iconbtn" hoverClass="press" onClick={onTap} {...aria({ role: 'button', label })}>
      <Icon name={name} />
    </View>
  );
}
