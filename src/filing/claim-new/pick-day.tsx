import { Picker, View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import './pick-day.scss';

interface PickDayProps {
  readonly words: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** The last day that can be picked. */
  readonly end: string;
  readonly onPick: (day: string) => void;
}

/** The phone's own calendar behind a chip. */
export function PickDay({ words, value, end, onPick }: PickDayProps) {
  return (
    <Picker
      mode="date"
      value={value === '' ? end : value}
      start="1990-01-01"
      end={end}
      onChange={({ detail }) => onPick(detail.value)}
    >
      <View
        className={`chip pick-day ${value === '' ? '' : 'is-on'}`}
        {...aria({ role: 'button', label: words })}
      >
        <Icon name="clock" />
        {words}
      </View>
    </Picker>
  );
}
