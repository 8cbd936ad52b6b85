import type { Slot, SlotDay } from '../../../contracts/counter';
import type { Counter } from '../../../contracts/dispatch';
import { addDays, dayOf, startOfDay, weekdayOf } from '../calendar/day';
import type { StoreDocument, StoreRecord } from '../records';
import { Refusal } from '../refusal';

/** Somebody's place at the counter. */
interface Place {
  readonly claimId: string;
  readonly from: number;
  /** He fetches what is ready; without it he brings something. */
  readonly fetches?: true;
}

/**
 * Who comes to a store's counter on a day; `_id` is store, day and `counter`. One document decides of every place of
 * the day, so that none is given away twice.
 */
export interface CounterDay extends StoreDocument {
  readonly date: string;
  readonly booked: readonly Place[];
}

/** What decides which times there are. */
export interface CounterWeek {
  readonly store: Pick<StoreRecord, 'hours' | 'closedDays'>;
  readonly counter: Counter;
  /** ISO instant. */
  readonly now: string;
}

export const counterDayId = (storeId: string, date: string): string => `${storeId}:${date}:counter`;

export const emptyCounterDay = (storeId: string, date: string): CounterDay => ({
  _id: counterDayId(storeId, date),
  v: 1,
  storeId,
  date,
  booked: [],
});

/** So many days are offered, today among them. */
export const slotDays = 14;

export const fortnight = (now: string): readonly string[] =>
  Array.from({ length: slotDays }, (_, at) => addDays(dayOf(now), at));

const minutesInto = (date: string, now: string): number =>
  (Date.parse(now) - Date.parse(startOfDay(date))) / 60_000;

/** Times of the counter that lie in the store's hours of that day, whether past or taken. */
const openSlots = ({ store, counter }: CounterWeek, date: string) => {
  const open = store.closedDays.includes(date) ? null : store.hours[weekdayOf(date)];
  return open ? counter.slots.filter(({ from, to }) => from >= open.opens && to <= open.closes) : [];
};

/** Whether the store still offers a time that somebody has, whether past or taken. */
export const standsAt = (week: CounterWeek, date: string, from: number): boolean =>
  openSlots(week, date).some((slot) => slot.from === from);

/** Whose coming time on some days is offered no more. */
export const lostPlaces = (week: CounterWeek, days: readonly CounterDay[]): readonly string[] =>
  days.flatMap(({ date, booked }) =>
    booked
      .filter(({ from }) => from > minutesInto(date, week.now) && !standsAt(week, date, from))
      .map(({ claimId }) => claimId),
  );

/** One day as it is offered. Who books for the second time does not stand in his own way. */
export const offerSlots = (week: CounterWeek, day: CounterDay, claimId = ''): SlotDay => {
  const all = openSlots(week, day.date);
  const coming = all.filter(({ to }) => to > minutesInto(day.date, week.now));
  const slots = coming.map(({ from, to }) => ({
    date: day.date,
    from,
    to,
    left: Math.max(
      0,
      week.counter.perSlot - day.booked.filter((one) => one.from === from && one.claimId !== claimId).length,
    ),
  }));
  const why =
    all.length === 0
      ? 'closed'
      : coming.length === 0
        ? 'over'
        : slots.every(({ left }) => left === 0)
          ? 'full'
          : undefined;
  return { date: day.date, slots, ...(why === undefined ? {} : { why }) };
};

/** The day without a claim's place; the very same where it has none. */
export const released = (day: CounterDay, claimId: string): CounterDay =>
  day.booked.some((one) => one.claimId === claimId)
    ? { ...day, booked: day.booked.filter((one) => one.claimId !== claimId) }
    : day;

/**
 * Gives a claim a place. Refuses with SLOT_TAKEN where the time is full, past, outside the store's hours or further
 * away than a fortnight.
 */
export const taken = (
  week: CounterWeek,
  day: CounterDay,
  { claimId, from, fetches }: Place,
): { readonly day: CounterDay; readonly slot: Slot } => {
  const slot = offerSlots(week, day, claimId).slots.find((one) => one.from === from);
  if (!slot || slot.left === 0 || !fortnight(week.now).includes(day.date)) throw new Refusal('SLOT_TAKEN');
  const others = released(day, claimId).booked;
  // In one order whoever came first: the document does not depend on the order of two bookings.
  const booked = [...others, { claimId, from, ...(fetches ? { fetches } : {}) }].sort(
    (one, other) => one.from - other.from || (one.claimId < other.claimId ? -1 : 1),
  );
  return { day: { ...day, booked }, slot };
};

const distance = (slot: Slot, date: string, from: number): number =>
  Math.abs(Date.parse(startOfDay(slot.date)) - Date.parse(startOfDay(date)) + (slot.from - from) * 60_000);

/** The three free times that are nearest to the one wished for; of two as near the earlier. */
export const nearestSlots = (days: readonly SlotDay[], date: string, from: number): Slot[] =>
  days
    .flatMap(({ slots }) => slots.filter(({ left }) => left > 0))
    .sort(
      (one, other) =>
        distance(one, date, from) - distance(other, date, from) ||
        `${one.date}${one.from}`.localeCompare(`${other.date}${other.from}`),
    )
    .slice(0, 3);
