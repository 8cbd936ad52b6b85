import { View } from '@tarojs/components';
import type { Slot } from '../../../contracts/slot';
import { aria } from '../../components/aria';
import { slotWords, weekdayWords, windowWords } from '../../shared/words/slots';
import { isSame } from './same-slot';
import type { SlotCell } from './slot-grid';
import './choice.scss';

interface SlotListProps {
  /** Names the group to readers of the screen. */
  readonly label: string;
  readonly cells: readonly Omit<SlotCell, 'full'>[];
  readonly chosen: Slot | undefined;
  readonly onTap: (slot: Slot) => void;
}

/** Times of several days, one below the other, each with its day. */
export function SlotList({ label, cells, chosen, onTap }: SlotListProps) {
  return (
    <View className="col g2" {...aria({ role: 'radiogroup', label })}>
      {cells.map(({ slot, note }) => {
        const on = isSame(slot, chosen);
        return (
          <View
            key={`${slot.date}-${slot.window.from}`}
            className={`alt ${on ? 'is-on' : ''}`}
            hoverClass="press"
            onClick={() => onTap(slot)}
            {...aria({ role: 'radio', label: `${slotWords(slot)}，${note}`, checked: on })}
          >
            <View className="alt-d">
              <View className="date-s">{weekdayWords(slot.date)}</View>
              <View className="alt-n">{Number(slot.date.slice(8))}</View>
            </View>
            <View className="grow">
              <View className="slot-t">{windowWords(slot.window)}</View>
              <View className="cap">{note}</View>
            </View>
          </View>
        );
      })}
    </View>
  );
}
