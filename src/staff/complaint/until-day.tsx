import { Picker, View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { lane as words } from '../../shared/words/complaint-lane';

interface UntilDayProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onPick: (day: string) => void;
}

/** 等到哪天: the phone's own calendar behind a chip. */
export function UntilDay({ value, onPick }: UntilDayProps) {
  const said = value === '' ? words.until : words.untilDay(value);
  return (
    <Picker mode="date" value={value} onChange={({ detail }) => onPick(detail.value)}>
      <View className={`chip ${value === '' ? '' : 'is-on'}`} {...aria({ role: 'button', label: said })}>
        <Icon name="clock" />
        {said}
      </View>
    </Picker>
  );
}
