import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../components/card';
import { ChipGroup } from '../../components/chip-group';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { readTime, writeTime } from '../setup/read-fields';
import { Pick } from './pick';
import { TypedTexts } from './typed-texts';

type Week = readonly ({ readonly from: number; readonly to: number } | null)[];

/** Seven days as they are typed, Monday first; a day may be off. */
export const typedWeek = (week: Week): TypedTexts[] =>
  week.map(
    (span) =>
      new TypedTexts({
        from: writeTime(span?.from ?? 540),
        to: writeTime(span?.to ?? 1_080),
        off: span === null ? 'off' : '',
      }),
  );

export const readWeek = (week: readonly TypedTexts[]): ({ from: number; to: number } | null)[] =>
  week.map((day) =>
    day.text('off') === 'off' ? null : { from: readTime(day.text('from')), to: readTime(day.text('to')) },
  );

const ends = ['from', 'to'] as const;

function WeekDay({ name, day }: { name: string; day: TypedTexts }) {
  const [isOff, setOff] = useState(day.text('off') === 'off');
  const toggle = () => {
    day.put('off', isOff ? '' : 'off');
    setOff(!isOff);
  };
  return (
    <Card className="col g2">
      <View className="row">
        <View className="grow b">{name}</View>
        <ChipGroup
          label={name}
          options={[{ value: 'off', words: words.closed }]}
          several
          chosen={isOff ? ['off'] : []}
          onTap={toggle}
        />
      </View>
      {isOff ? null : (
        <View className="row row-tight">
          {ends.map((end) => (
            <View key={end} className="grow">
              <Pick
                kind="time"
                label={words[end]}
                value={day.text(end)}
                onPick={(time) => day.put(end, time)}
              />
            </View>
          ))}
        </View>
      )}
    </Card>
  );
}

/** Monday to Sunday, each open or not. */
export function WeekPart({ title, week }: { title: string; week: readonly TypedTexts[] }) {
  return (
    <View className="sec">
      <View className="h2">{title}</View>
      {week.map((day, at) => (
        <WeekDay key={words.weekdays[at]} name={words.weekdays[at] ?? ''} day={day} />
      ))}
    </View>
  );
}
