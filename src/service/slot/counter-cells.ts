import type { Slot as CounterSlot, SlotDay } from '../../../contracts/counter';
import type { Slot } from '../../../contracts/slot';
import { serviceWays as words } from '../../shared/words/service-ways';
import { weekdayWords } from '../../shared/words/slots';
import type { DayCell } from '../choice/day-row';
import type { SlotCell } from '../choice/slot-grid';

/** A time at the counter as times are shown everywhere. */
export const asSlot = ({ date, from, to }: Pick<CounterSlot, 'date' | 'from' | 'to'>): Slot => ({
  date,
  window: { from, to },
});

/** A day of the fortnight; without a place it says why. */
export const dayCell = ({ date, slots, why }: SlotDay): DayCell => ({
  date,
  above: weekdayWords(date),
  below: why === undefined ? words.times(slots.filter(({ left }) => left > 0).length) : words.why[why],
  said: why === undefined ? undefined : words.why[why],
  full: why !== undefined,
});

/** A time with the places that it still has. */
export const slotCell = (slot: CounterSlot): SlotCell => ({
  slot: asSlot(slot),
  note: slot.left === 0 ? words.full : words.left(slot.left),
  full: slot.left === 0,
});
