import { View } from '@tarojs/components';
import type { Slot } from '../../../contracts/slot';
import { aria } from '../../components/aria';
import { slotWords, windowWords } from '../../shared/words/slots';
import { isSame } from './same-slot';
import './choice.scss';

/** A time to choose, and what there is to say of it. */
export interface SlotCell {
  readonly slot: Slot;
  readonly note: string;
  /** Cannot be had, which `note` explains. */
  readonly full: boolean;
}

interface SlotGridProps {
  /** Names the group to readers of the screen. */
  readonly label: string;
  readonly cells: readonly SlotCell[];
  readonly chosen: Slot | undefined;
  readonly onTap: (slot: Slot) => void;
}

/** The times of a day, two in a row; one that cannot be had is struck through and says why. */
export function SlotGrid({ label, cells, chosen, onTap }: SlotGridProps) {
  return (
    <View className="slots" {...aria({ role: 'radiogroup', label })}>
      {cells.map(({ slot, note, full }) => {
        const on = isSame(slot, chosen);
        return (
          <View
            key={slot.window.from}
            className={`slot ${on ? 'is-on' : ''} ${full ? 'is-full' : ''}`}
            hoverClass={full ? 'none' : 'press'}
            {...(full ? {} : { onClick: () => onTap(slot) })}
            {...aria({
              role: 'radio',
              label: `${slotWords(slot)}，${note}`,
              checked: on,
              disabled: full || undefined,
            })}
          >
            <View className="slot-t">{windowWords(slot.window)}</View>
            <View className="cap">{note}</View>
          </View>
        );
      })}
    </View>
  );
}
