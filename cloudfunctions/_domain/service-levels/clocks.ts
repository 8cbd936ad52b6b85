import type { Clock, Counting } from '../../../contracts/service-level';
import { dayOf, endOfDay } from '../calendar/day';
import { isRestDay } from '../calendar/holidays';
import {
  afterRunning,
  calendarTime,
  openTime,
  runningBetween,
  workingTime,
  type RunningTime,
} from '../calendar/running-time';
import { clockRules, type ClockRule, type Matter, type PromisingStore } from './clock-rules';
import { clocksIn, spansOf, type LoggedEvent, type ModedSpan } from './spans';

const isoOf = (instant: number): string => new Date(instant).toISOString();

const unit: Readonly<Record<Counting, number>> = {
  'open-hours': 60_000,
  'calendar-hours': 3_600_000,
  'working-days': 24 * 3_600_000,
  'calendar-days': 24 * 3_600_000,
};

const timeOf = (counting: Counting, store: PromisingStore): RunningTime => {
  if (counting === 'open-hours') return openTime(store);
  return counting === 'working-days' ? workingTime : calendarTime;
};

/** A period of days begins with the day after: the day of the event is not counted (Civil Code art. 201). */
const countsFrom = (counting: Counting, start: number): number =>
  counting === 'working-days' || counting === 'calendar-days'
    ? Date.parse(endOfDay(dayOf(isoOf(start))))
    : start;

/** The first state after the last running one in which the promise is kept. */
const endOf = (spans: readonly ModedSpan[]): number | undefined => {
  let ended: number | undefined;
  for (const { mode, from } of spans) {
    if (mode === 'runs') ended = undefined;
    else if (mode === 'ends') ended ??= from;
  }
  return ended;
};

/** When `amount` milliseconds have run; where they have not yet, as if the clock went on at `meanwhile`. */
const runOut = (
  spans: readonly ModedSpan[],
  time: RunningTime,
  begin: number,
  amount: number,
  meanwhile: number,
): number => {
  let left = amount;
  for (const { mode, from, to } of spans) {
    const start = Math.max(from, begin);
    if (mode !== 'runs' || (to !== undefined && to <= start)) continue;
    const due = afterRunning(time, start, left);
    if (to === undefined || due <= to) return due;
    left -= runningBetween(time, start, to);
  }
  return afterRunning(time, Math.max(meanwhile, begin), left);
};

const pausedIn = (spans: readonly ModedSpan[], until: number): number =>
  spans
    .filter(({ mode }) => mode !== 'runs')
    .reduce((sum, { from, to = until }) => sum + Math.max(0, Math.min(to, until) - from), 0);

const read = (
  rule: ClockRule,
  spans: readonly ModedSpan[],
  store: PromisingStore,
  now: number,
): Clock | undefined => {
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (!first || !last) return undefined;
  const { name, by, counting, amount, alarm } = rule;
  const ended = endOf(spans);
  const begin = countsFrom(counting, first.from);
  const at = (count: number) =>
    runOut(spans, timeOf(counting, store), begin, count * unit[counting], ended ?? now);
  const due = at(amount);
  const isUnknown = (instant: number) => isRestDay(dayOf(isoOf(instant))) === undefined;
  const state = (): Clock['state'] => {
    if (due < (ended ?? now)) return 'late';
    if (ended !== undefined) return 'met';
    return last.mode === 'runs' ? 'running' : 'paused';
  };
  return {
    name,
    by,
    counting,
    amount,
    startedAt: isoOf(first.from),
    pausedMs: pausedIn(spans, ended ?? now),
    dueAt: isoOf(due),
    ...(alarm === undefined ? {} : { alarmAt: isoOf(at(alarm)) }),
    ...(ended === undefined ? {} : { endedAt: isoOf(ended) }),
    state: state(),
    uncertain: counting === 'working-days' && (isUnknown(begin) || isUnknown(due - 1)),
  };
};

/**
 * Every clock of a claim, recomputed from its log: no clock is stored, so none can drift. Clocks stand still
 * while it is the customer's turn (or the claim is cancelled) and go on exactly where they stood; something
 * that was promised again (a new request, an appeal) is a clock of its own beside the old one, and a claim that
 * comes back goes on with what was left of "solved within", so that coming back buys nobody time.
 * @param events in any order; `state` is the state after the event
 * @param now ISO instant; never before the last event
 * @returns oldest first within each name; instants in UTC. `dueAt` itself is still in time. Promises in days
 * end at 24:00 at +08:00 of the last day, and no rest day extends what the shop owes
 */
export const clocksOf = (
  events: readonly LoggedEvent[],
  matter: Matter,
  store: PromisingStore,
  now: string,
): readonly Clock[] => {
  const spans = spansOf(events);
  const instant = Math.max(Date.parse(now), spans[spans.length - 1]?.from ?? 0);
  return clockRules(matter, store).flatMap((rule) =>
    clocksIn(rule, spans).flatMap((clock) => read(rule, clock, store, instant) ?? []),
  );
};
