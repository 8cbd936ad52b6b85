import { View } from '@tarojs/components';
import { aria } from './aria';
import './segmented.scss';

interface SegmentedProps<V extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly words: string }[];
  readonly chosen: V | undefined;
  readonly onTap: (value: V) => void;
}

/** One of two to four words. */
export function Segmented<V extends string | number>({ label, options, chosen, onTap }: SegmentedProps<V>) {
  return (
    <View className="seg" {...aria({ role: 'radiogroup', label })}>
      {options.map(({ value, words }) => (
        <View
          key={value}
          className={`seg-i ${value === chosen ? 'is-on' : ''}`}
          onClick={() => onTap(value)}
          {...aria({ role: 'radio', label: words, checked: value === chosen })}
        >
          {words}
        </View>
      ))}
    </View>
  );
}
