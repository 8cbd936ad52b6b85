import { ScrollView, View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { shortDay } from '../../shared/format';
import { weekdayWords } from '../../shared/words/slots';
import './choice.scss';

/** A day to choose: its number stands between two words. */
export interface DayCell {
  readonly date: string;
  readonly above: string;
  readonly below: string;
  /** Read out behind the day. */
  readonly said?: string | undefined;
  /** Nothing of it can be had, which `below` explains. */
  readonly full: boolean;
}

interface DayRowProps {
  /** Names the row to readers of the screen. */
  readonly label: string;
  readonly days: readonly DayCell[];
  readonly chosen: string;
  /** A full day is looked at all the same. */
  readonly opensFull?: boolean;
  readonly onTap: (date: string) => void;
}

/** Days side by side; one that is full is struck through and says why. */
export function DayRow({ label, days, chosen, opensFull = false, onTap }: DayRowProps) {
  return (
    <ScrollView
      className="dates"
      scrollX
      scrollIntoView={`d${chosen}`}
      {...aria({ role: 'radiogroup', label })}
    >
      <View className="dates-in">
        {days.map(({ date, above, below, said, full }) => {
          const on = date === chosen;
          const name = `${shortDay(date)} ${weekdayWords(date)}`;
          return (
            <View
              key={date}
              id={`d${date}`}
              className={`date ${on ? 'is-on' : ''} ${full ? 'is-full' : ''}`}
              hoverClass="press"
              {...(full && !opensFull ? {} : { onClick: () => onTap(date) })}
              {...aria({
                role: 'radio',
                label: said === undefined ? name : `${name}，${said}`,
                checked: on,
                disabled: full || undefined,
              })}
            >
              <View className="date-s">{above}</View>
              <View className="date-n">{Number(date.slice(8))}</View>
              <View className="date-s">{below}</View>
            </View>
          );
        })}
      </View>
    </ScrollView>
  );
}
