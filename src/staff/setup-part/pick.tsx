import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Icon } from '../../components/icon';
import { IconButton } from '../../components/icon-button';
import { calendarDay } from '../../shared/format';
import { staffSetup as words } from '../../shared/words/staff-setup';
import './pick.scss';

interface PickProps {
  readonly kind: 'day' | 'time';
  readonly label: string;
  /** `YYYY-MM-DD`, or `09:00`; empty where nothing is picked. */
  readonly value: string;
  /** It may stay empty, and be emptied again. */
  readonly optional?: boolean;
  readonly onPick: (value: string) => void;
}

/** What the wheel stands on while nothing is picked. */
const first = (kind: PickProps['kind']): string =>
  kind === 'time' ? '09:00' : new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A day or a time of the day, from the phone's own wheel: nobody has to know how one is written. */
export function Pick({ kind, label, value, optional = false, onPick }: PickProps) {
  const [picked, setPicked] = useState(value);
  const take = (next: string) => {
    setPicked(next);
    onPick(next);
  };
  const shown = picked === '' ? words.notPicked : kind === 'day' ? calendarDay(picked) : picked;
  const at = picked === '' ? first(kind) : picked;
  const box = (
    <View
      className={`pick num ${picked === '' ? 'c-3' : ''}`}
      {...aria({ role: 'button', label: `${label}，${shown}` })}
    >
      {shown}
    </View>
  );
  return (
    <View className="field">
      <View className="field-l">{label}</View>
      <View className="field-box">
        <View className="grow">
          {kind === 'day' ? (
            <Picker mode="date" value={at} onChange={({ detail }) => take(detail.value)}>
              {box}
            </Picker>
          ) : (
            <Picker mode="time" value={at} onChange={({ detail }) => take(detail.value)}>
              {box}
            </Picker>
          )}
        </View>
        {optional && picked !== '' ? (
          <IconButton name="x" label={words.unpick(label)} onTap={() => take('')} />
        ) : (
          <Icon name="clock" />
        )}
      </View>
    </View>
  );
}
