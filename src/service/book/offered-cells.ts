import type { OfferedDay, WindowOffers } from '../../../contracts/booking';
import type { Slot } from '../../../contracts/slot';
import { daysUntil } from '../../shared/format';
import { booking as words } from '../../shared/words/booking';
import { weekdayWords } from '../../shared/words/slots';
import type { DayCell } from '../choice/day-row';
import { isSame } from '../choice/same-slot';
import type { SlotCell } from '../choice/slot-grid';

const free = ({ windows }: OfferedDay): number => windows.filter(({ why }) => why === undefined).length;

/** A day of the fortnight: near ones by name, a full one with why. */
export const dayCell = (day: OfferedDay): DayCell => {
  const { date, why } = day;
  const named = words.day[daysUntil(date)];
  const weekday = weekdayWords(date);
  const left = words.left(free(day));
  return {
    date,
    above: named ?? weekday,
    below: why === undefined ? (named === undefined ? left : weekday) : words.dayWhy[why],
    said: why === undefined ? left : words.why[why],
    full: why !== undefined,
  };
};

const startsAt = ({ date, window }: Slot): number =>
  Date.parse(`${date}T00:00:00+08:00`) + window.from * 60_000;

const noteOf = (slot: Slot, { booked, promisedBy }: WindowOffers): string => {
  if (isSame(slot, booked)) return words.yours;
  const isLate = promisedBy !== undefined && startsAt(slot) > Date.parse(promisedBy);
  return isLate ? words.late : words.someone;
};

/** The windows of a day, each with what there is to say of it. */
export const windowCells = ({ date, windows }: OfferedDay, offers: WindowOffers): readonly SlotCell[] =>
  windows.map(({ window, why }) => {
    const slot = { date, window };
    return { slot, note: why === undefined ? noteOf(slot, offers) : words.why[why], full: why !== undefined };
  });
