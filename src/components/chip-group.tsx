import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './chip-group.scss';

export interface ChipOption<V extends string> {
  readonly value: V;
  readonly words: string;
  readonly icon?: IconName;
  /** Why it cannot be chosen; read out with the words. */
  readonly why?: string;
}

interface ChipGroupProps<V extends string> {
  /** Names the group to readers of the screen. */
  readonly label: string;
  readonly options: readonly ChipOption<V>[];
  readonly chosen: readonly V[];
  /** Several may be on at once. */
  readonly several?: boolean;
  readonly onTap: (value: V) => void;
}

/** Words to choose from; the caller decides what a tap does to `chosen`. */
export function ChipGroup<V extends string>({
  label,
  options,
  chosen,
  several = false,
  onTap,
}: ChipGroupProps<V>) {
  return (
    <View className="chips" {...aria({ role: several ? 'group' : 'radiogroup', label })}>
      {options.map(({ value, words, icon, why }) => {
        const on = chosen.includes(value);
        return (
          <View
            key={value}
            className={`chip ${on ? 'is-on' : ''} ${why === undefined ? '' : 'is-off'}`}
            hoverClass="press"
            {...(why === undefined ? { onClick: () => onTap(value) } : {})}
            {...aria({
              role: several ? 'checkbox' : 'radio',
              label: why === undefined ? words : `${words}，${why}`,
              checked: on,
              disabled: why === undefined ? undefined : true,
            })}
          >
            {icon === undefined ? null : <Icon name={icon} />}
            {words}
          </View>
        );
      })}
    </View>
  );
}
