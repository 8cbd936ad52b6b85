import { startOfDay } from '../calendar/day';
import type { Times } from '../assignment/times-of-day';
import { nobody, type PlannedVisit } from './technician-day';

/** What time alone makes due on a visit that is planned. */
export type Due =
  /** From now on the customer knows who comes, and nobody else is sent by a re-planning. */
  | 'fix'
  /** The technician is asked whether he comes. */
  | 'ask'
  /** He has not said so in time. */
  | 'unaccepted'
  /** The customer is reminded, the evening before and two hours before. */
  | 'tomorrow'
  | 'soon'
  /** Nobody is found for it: managers are reminded in the same two moments, and the customer is promised nobody. */
  | 'unserved-tomorrow'
  | 'unserved-soon'
  /** It will begin too late, unless somebody does something. */
  | 'late-risk';

/** So long before its window a visit is fixed. Minutes. */
export const fixedBefore = 120;
/** 18:00 of the day before, in minutes of the day of the visit. */
export const eveningBefore = -360;
/** Working minutes in which a technician says that he comes. */
export const acceptWithin = 30;
/** Whoever is not there by then is likely to be late. Minutes before the end of the window. */
const riskBefore = 30;

/** Minutes from the midnight of a day; negative the day before. */
export const minutesInto = (date: string, now: string): number =>
  (Date.parse(now) - Date.parse(startOfDay(date))) / 60_000;

/** Under which name a warning or reminder is kept as given; a warning is about one technician. */
export const toldAs = (due: Due, technicianId: string): string =>
  due === 'unaccepted' || due === 'late-risk' ? `${due}:${technicianId}` : due;

/**
 * When the visits of a route are likely to begin, as it goes today: nothing begins before the plan says, nor before
 * what comes first is over. What is done is left out.
 * @param visits in the order of travel
 * @param minute of the day, now
 */
export const expectedStarts = (
  visits: readonly PlannedVisit[],
  times: ReadonlyMap<string, Pick<Times, 'start' | 'fromPrevious'>>,
  minute: number,
): ReadonlyMap<string, number> => {
  const expected = new Map<string, number>();
  let free = minute;
  for (const visit of visits.filter(({ state }) => state !== 'done')) {
    const planned = times.get(visit.visitId);
    // Who is on the way has part of it behind him; how much, nobody knows.
    const travel = visit.state === 'planned' ? (planned?.fromPrevious ?? 0) : 0;
    const start =
      visit.state === 'arrived'
        ? (visit.arrivedAt ?? minute)
        : Math.max(free + travel, planned?.start ?? visit.window.from);
    expected.set(visit.visitId, start);
    free = Math.max(minute, start + visit.minutes);
  }
  return expected;
};

interface Seen {
  readonly date: string;
  readonly technicianId: string;
  readonly now: string;
  /** Whether the store is open: a night is nobody's time to answer, unless it is the day itself. */
  readonly isOpen: boolean;
  /** Minute at which it is likely to begin. */
  readonly expected?: number | undefined;
}

const isRisky = ({ window }: PlannedVisit, minute: number, expected: number | undefined): boolean =>
  minute >= 0 &&
  minute < 1_440 &&
  ((expected !== undefined && expected > window.to) || minute >= window.to - riskBefore);

/**
 * What is due on a visit now and was not done yet. What is done stands on the visit, so that a timer that fires twice,
 * late or on several machines finds nothing more.
 */
export const dueOn = (
  visit: PlannedVisit,
  { date, technicianId, now, isOpen, expected }: Seen,
): readonly Due[] => {
  if (visit.state === 'arrived' || visit.state === 'done') return [];
  const minute = minutesInto(date, now);
  const { from, to } = visit.window;
  const isPlanned = visit.state === 'planned';
  const hasSomebody = technicianId !== nobody;
  const isNear = minute >= from - fixedBefore && minute < to;
  const isFree = isPlanned && hasSomebody;
  const isEvening = minute >= eveningBefore && minute < 0;
  const isUnserved = isPlanned && !hasSomebody;
  const fixes = isFree && !visit.frozen && isNear;
  const due: Readonly<Record<Due, boolean>> = {
    fix: fixes,
    ask:
      isFree &&
      visit.acceptedAt === undefined &&
      visit.acceptBy === undefined &&
      minute < to &&
      (isOpen || minute >= 0),
    unaccepted:
      isFree && visit.acceptedAt === undefined && visit.acceptBy !== undefined && visit.acceptBy < now,
    tomorrow: isFree && isEvening,
    // Who comes is told in the same moment, and says it all.
    soon: isFree && !fixes && isNear && minute < from,
    'unserved-tomorrow': isUnserved && isEvening,
    'unserved-soon': isUnserved && isNear,
    'late-risk': hasSomebody && isRisky(visit, minute, expected),
  };
  const given = visit.told ?? [];
  return (Object.keys(due) as Due[]).filter(
    (name) => due[name] && !given.includes(toldAs(name, technicianId)),
  );
};
