import { View } from '@tarojs/components';
import { Fragment } from 'react';
import { countdown as words } from '../shared/words/countdown';
import { aria } from './aria';
import './countdown.scss';
import { useNow } from './use-now';

const hour = 60;
const day = 24 * hour;

interface Figure {
  readonly figure: number;
  readonly unit: string;
}

/** More than a day as days and hours, more than an hour as hours and minutes, then minutes. */
export const figuresOf = (minutes: number): readonly Figure[] => {
  const days = { figure: Math.floor(minutes / day), unit: words.days };
  const hours = { figure: Math.floor((minutes % day) / hour), unit: words.hours };
  const rest = { figure: minutes % hour, unit: words.minutes };
  const all = minutes >= day ? [days, hours] : minutes >= hour ? [hours, rest] : [rest];
  return all.filter(({ figure }, at) => at === 0 || figure > 0);
};

/** How long until an instant, in figures and units; once it is past it says so, and the page says what follows. */
export function Countdown({ until, before }: { until: string; before?: string }) {
  const minutes = Math.ceil((Date.parse(until) - useNow()) / 60_000);
  if (minutes <= 0) return <View className="count-d count-over">{words.over}</View>;
  const figures = figuresOf(minutes);
  const said = figures.map(({ figure, unit }) => `${figure} ${unit}`).join(' ');
  return (
    <View className="count-d" {...aria({ role: 'group', label: `${before ?? words.left} ${said}` })}>
      {before ?? words.left}
      {figures.map(({ figure, unit }) => (
        <Fragment key={unit}>
          <View className="num-s">{figure}</View>
          {unit}
        </Fragment>
      ))}
    </View>
  );
}
