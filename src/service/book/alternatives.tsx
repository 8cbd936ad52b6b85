import { View } from '@tarojs/components';
import type { Slot } from '../../../contracts/slot';
import { Card } from '../../components/card';
import { Cell } from '../../components/cell';
import { Notice } from '../../components/notice';
import { booking as words } from '../../shared/words/booking';
import { slotWords } from '../../shared/words/slots';
import { SlotList } from '../choice/slot-list';

interface AlternativesProps {
  readonly lost: Slot;
  readonly others: readonly Slot[];
  readonly chosen: Slot | undefined;
  readonly onChoose: (slot: Slot) => void;
  readonly onBrowse: () => void;
}

const dayLength = 24 * 3_600_000;
const apart = (one: Slot, lost: Slot): string => {
  const days = (Date.parse(one.date) - Date.parse(lost.date)) / dayLength;
  return days === 0 ? words.sameDay : words.otherDay(days);
};

/** Somebody was faster: the nearest others on the same screen, with everything still filled in. */
export function Alternatives({ lost, others, chosen, onChoose, onBrowse }: AlternativesProps) {
  return (
    <>
      <Notice tone="todo">
        {words.takenBy(slotWords(lost))}
        {words.takenNote}
      </Notice>
      {others.length === 0 ? null : (
        <>
          <View className="h1">{words.nearest}</View>
          <SlotList
            label={words.nearest}
            cells={others.map((slot) => ({ slot, note: apart(slot, lost) }))}
            chosen={chosen}
            onTap={onChoose}
          />
        </>
      )}
      <Card look="flush">
        <Cell icon="clock" title={words.others} onTap={onBrowse} />
      </Card>
    </>
  );
}
