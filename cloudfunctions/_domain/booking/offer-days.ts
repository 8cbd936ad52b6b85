import type { OfferedDay, WindowHindrance } from '../../../contracts/booking';
import type { Slot, Span } from '../../../contracts/slot';
import { insertVisit } from '../assignment/insert-visit';
import type { Day } from '../assignment/model';
import { offerWindows, type Offer } from '../assignment/offer-windows';
import { rescue } from '../assignment/rescue';
import { standingOf, type Standing } from '../assignment/standing';
import { withRoutes } from '../assignment/day-part';
import { addDays, dayOf } from '../calendar/day';
import { planOfDay } from '../dispatch/plan-of-day';
import type { DispatchSheet } from '../dispatch/sheet';
import { isShutOn } from '../dispatch/shifts';
import type { TechnicianDay } from '../dispatch/technician-day';
import { plannable } from './time';
import type { Unbooked } from './visit-of';

/** What is asked: how a store sends people out, who is sent where, and for what. */
export interface Asked {
  readonly sheet: DispatchSheet;
  /** Without the visit itself: an old booking is never in the way of its new one. */
  readonly days: readonly TechnicianDay[];
  /** As it would weigh on a date; `undefined` where the store does not do it. */
  readonly visitOn: (date: string) => Unbooked | undefined;
  readonly urgent: boolean;
  readonly now: string;
}

/** The same attempts at the offer and at the booking, so that what was offered is found again. */
export const rescueSeed = 20_261_128;

/** Stands for an urgent claim that is not filed yet: somewhere near the store, and anybody can go. */
const urgentVisit = ({ point }: DispatchSheet, at: number, window: Span) => ({
  visitId: `reserve-${at}`,
  point,
  minutes: 45,
  window,
  skills: [],
  weight: 10,
  not: [],
});

/** Whether a window keeps room for as many urgent visits. */
const keepsRoom = (day: Day, sheet: DispatchSheet, window: Span): boolean => {
  let left = day;
  for (let at = 0; at < sheet.urgentReserve; at += 1) {
    const { route } = insertVisit(standingOf(left), urgentVisit(sheet, at, window));
    if (!route) return false;
    left = withRoutes(left, [route]);
  }
  return true;
};

/** Whether a date keeps its reserve at all: an urgent claim comes today or tomorrow. */
export const hasReserve = ({ urgent, now, sheet }: Asked, date: string): boolean =>
  !urgent && sheet.urgentReserve > 0 && date <= addDays(dayOf(now), 1);

/** Whether a visit in this window leaves what is kept for urgent ones. */
export const leavesReserve = (
  asked: Asked,
  date: string,
  day: Day,
  visit: Unbooked,
  window: Span,
): boolean => {
  if (!hasReserve(asked, date)) return true;
  const { route } = insertVisit(standingOf(day), { ...visit, window });
  return route !== undefined && keepsRoom(withRoutes(day, [route]), asked.sheet, window);
};

/** Why nobody can come in a window, from who is hindered by what. */
const whyNot = ({ hindered }: Offer): WindowHindrance => {
  if (hindered['no-room'] + hindered['hours-full'] + hindered['visits-full'] > 0) return 'full';
  if (hindered.shift > 0) return 'off';
  if (hindered.area > 0) return 'far';
  return hindered.excluded > 0 ? 'off' : 'nobody';
};

const whyOf = (
  asked: Asked,
  date: string,
  { day, standing, visit }: { readonly day: Day; readonly standing: Standing; readonly visit: Unbooked },
  window: Span,
): WindowHindrance | undefined => {
  const left = plannable(window, date, asked.now);
  if (!left) return 'past';
  const [offer] = offerWindows(standing, visit, [left]);
  if (!offer?.place) return offer ? whyNot(offer) : 'nobody';
  return leavesReserve(asked, date, day, visit, left) ? undefined : 'reserved';
};

/** The hindrance that most concerns a whole day: one that another day does not have comes first. */
const ofDay: readonly WindowHindrance[] = ['full', 'reserved', 'off', 'past', 'far', 'nobody', 'closed'];

const worst = (whys: readonly (WindowHindrance | undefined)[]): WindowHindrance | undefined =>
  whys.includes(undefined) ? undefined : ofDay.find((why) => whys.includes(why));

const shut = (date: string, windows: readonly Span[], why: WindowHindrance): OfferedDay => ({
  date,
  windows: windows.map((window) => ({ window: { ...window }, why })),
  why,
});

/** A day that shows nothing may still have a window, where others' visits are moved among technicians. */
const rescued = (day: Day, visit: Unbooked, asked: Asked, offered: OfferedDay, isLate: () => boolean) => {
  if (offered.why !== 'full' || hasReserve(asked, offered.date) || isLate()) return offered;
  const windows = offered.windows.flatMap(({ window }) => plannable(window, offered.date, asked.now) ?? []);
  const found = rescue(day, visit, windows, { seed: rescueSeed, shouldStop: isLate });
  if (!found) return offered;
  const { why: _why, ...open } = offered;
  return {
    ...open,
    windows: offered.windows.map((one) =>
      plannable(one.window, offered.date, asked.now) === undefined || one.window.to !== found.window.to
        ? one
        : { window: one.window },
    ),
  };
};

/**
 * What can be booked on a date: every window that is free here is had by whoever books it as the plan stands.
 * @param isLate asked while a day that shows nothing is searched: a customer waits for the answer
 */
export const offerDay = (asked: Asked, date: string, isLate: () => boolean): OfferedDay => {
  const { sheet, days } = asked;
  const { windows } = sheet;
  const closedDays = sheet.closedDays ?? [];
  if (isShutOn(sheet, { closedDays }, date)) return shut(date, windows, 'closed');
  const visit = asked.visitOn(date);
  if (!visit) return shut(date, windows, 'nobody');
  const day = planOfDay(sheet, { closedDays }, days, date);
  if (day.shifts.length === 0) return shut(date, windows, 'off');
  const standing = standingOf(day);
  const offered = windows.map((window) => {
    const why = whyOf(asked, date, { day, standing, visit }, window);
    return { window: { ...window }, ...(why === undefined ? {} : { why }) };
  });
  const why = worst(offered.map((one) => one.why));
  const plain = { date, windows: offered, ...(why === undefined ? {} : { why }) };
  return rescued(day, visit, asked, plain, isLate);
};

export const offerDays = (asked: Asked, dates: readonly string[], isLate: () => boolean): OfferedDay[] =>
  dates.map((date) => offerDay(asked, date, isLate));

export const freeSlots = (days: readonly OfferedDay[]): readonly Slot[] =>
  days.flatMap(({ date, windows }) =>
    windows.filter(({ why }) => why === undefined).map(({ window }) => ({ date, window })),
  );

const dayMinutes = 1_440;
const placeInTime = ({ date, window }: Slot): number =>
  Date.parse(`${date}T00:00:00Z`) / 60_000 + window.from;

/** How far a time is from the wanted one: another hour of the same day is nearer than the same hour of another. */
const distance = (one: Slot, wanted: Slot): number => {
  const apart = Math.abs(placeInTime(one) - placeInTime(wanted));
  return one.date === wanted.date ? apart : apart + dayMinutes;
};

/** The free windows nearest to a wanted one, earlier before later where they are as far. */
export const nearest = (days: readonly OfferedDay[], wanted: Slot, count: number): Slot[] =>
  [...freeSlots(days)]
    .sort(
      (one, other) =>
        distance(one, wanted) - distance(other, wanted) || placeInTime(one) - placeInTime(other),
    )
    .slice(0, count);
