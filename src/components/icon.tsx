import { View } from '@tarojs/components';
import { aria } from './aria';
import './icon.scss';

export type IconName =
  | 'back'
  | 'right'
  | 'home'
  | 'ticket'
  | 'box'
  | 'user'
  | 'bell'
  | 'camera'
  | 'phone'
  | 'chat'
  | 'clock'
  | 'check'
  | 'x'
  | 'plus'
  | 'alert'
  | 'info'
  | 'offline'
  | 'refresh'
  | 'tool'
  | 'shield'
  | 'doc'
  | 'star'
  | 'pin'
  | 'lock'
  | 'scan'
  | 'image'
  | 'edit'
  | 'search'
  | 'copy'
  | 'eye'
  | 'trash'
  | 'list'
  | 'smile'
  | 'power'
  | 'drop'
  | 'noise'
  | 'snow'
  | 'code'
  | 'spin'
  | 'bolt'
  | 'dots'
  | 'gear'
  | 'swap'
  | 'users'
  | 'down'
  | 'earlier'
  | 'later'
  | 'washer'
  | 'fridge'
  | 'air-conditioner'
  | 'tv'
  | 'water-heater'
  | 'kitchen'
  | 'phone-set'
  | 'computer'
  | 'furniture';

/** A drawing in the colour of the text; silent unless it is given a label. */
export function Icon({ name, size, label }: { name: IconName; size?: number; label?: string }) {
  const said = label === undefined ? aria({ hidden: true }) : aria({ role: 'img', label });
  return (
    <View
      className={`ic ic-${name}`}
      {...(size === undefined ? {} : { style: { fontSize: `${size}px` } })}
      {...said}
    />
  );
}
