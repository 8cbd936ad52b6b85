import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChipGroup } from '../../components/chip-group';
import { calendarDay } from '../../shared/format';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { Pick } from './pick';

interface ClosedDaysProps {
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** Days on which the store stays closed besides its week: picked one by one, taken back with a tap. */
export function ClosedDays({ days, onChange }: ClosedDaysProps) {
  // The picker begins anew after each day.
  const [count, setCount] = useState(0);
  const add = (day: string) => {
    onChange([...new Set([...days, day])].sort());
    setCount(count + 1);
  };
  return (
    <View className="sec">
      <View className="h2">{words.closedDays}</View>
      {days.length === 0 ? null : (
        <ChipGroup
          label={words.closedDaysHint}
          options={days.map((day) => ({ value: day, words: calendarDay(day), icon: 'x' }))}
          several
          chosen={days}
          onTap={(gone) => onChange(days.filter((day) => day !== gone))}
        />
      )}
      <Pick key={count} kind="day" label={words.addClosedDay} value="" onPick={add} />
    </View>
  );
}
