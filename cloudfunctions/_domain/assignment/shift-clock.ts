import type { Shift, Span } from './model';
import { tickBefore, tickFrom, tickUntil } from './ticks';

/*
 * A technician's own clock stands still during breaks. On it travel simply adds up: who is on the way when lunch
 * begins travels on after it. Only work must not be split, which forbids some starts before a break.
 */

interface Pause extends Span {
  /** Where the clock stands while the pause lasts. */
  readonly at: number;
}

/** A shift by its own clock; it shows the time of day until the first break. */
export interface ShiftClock {
  readonly opens: number;
  readonly closes: number;
  readonly pauses: readonly Pause[];
}

/** When a visit may start, by the shift's clock: from `earliest` to `latest`, but inside none of the open `gaps`. */
export interface Starts {
  readonly earliest: number;
  readonly latest: number;
  readonly gaps: readonly Span[];
}

/** Breaks are sorted, cut to the shift and joined where they touch. */
export const shiftClock = (shift: Pick<Shift, 'from' | 'to' | 'breaks'>): ShiftClock => {
  const opens = tickFrom(shift.from);
  const ends = tickUntil(shift.to);
  const pauses: Pause[] = [];
  let stood = 0;
  for (const span of shift.breaks.length > 1
    ? [...shift.breaks].sort((a, b) => a.from - b.from)
    : shift.breaks) {
    const before = pauses[pauses.length - 1];
    const from = Math.max(opens, tickUntil(span.from), before?.to ?? opens);
    const to = Math.min(ends, tickFrom(span.to));
    if (to <= from) continue;
    if (before?.to === from) pauses[pauses.length - 1] = { ...before, to };
    else pauses.push({ from, to, at: from - stood });
    stood += to - from;
  }
  return { opens, closes: ends - stood, pauses };
};

/** What the shift's clock shows at a time of day. */
export const clockAt = (clock: ShiftClock, time: number): number => {
  let stood = 0;
  for (const pause of clock.pauses) {
    if (time < pause.from) break;
    if (time < pause.to) return pause.at;
    stood += pause.to - pause.from;
  }
  return time - stood;
};

const timeAt = (clock: ShiftClock, shown: number, pauseIsOver: boolean): number => {
  let stood = 0;
  for (const pause of clock.pauses) {
    if (pauseIsOver ? shown < pause.at : shown <= pause.at) break;
    stood += pause.to - pause.from;
  }
  return shown + stood;
};

/** The time of day at which something begins that the clock shows: after a break, where it stands for one. */
export const beginsAt = (clock: ShiftClock, shown: number): number => timeAt(clock, shown, true);

/** The time of day at which something ends that the clock shows: before a break, where it stands for one. */
export const endsAt = (clock: ShiftClock, shown: number): number => timeAt(clock, shown, false);

/** When a visit of so many minutes may start in a half-open window, or `undefined` for never in this shift. */
export const startsWithin = (clock: ShiftClock, window: Span, minutes: number): Starts | undefined => {
  const last = tickBefore(window.to);
  let earliest = Math.max(clock.opens, clockAt(clock, tickFrom(window.from)));
  let latest = Math.min(clock.closes - minutes, clockAt(clock, last));
  for (let at = clock.pauses.length - 1; at >= 0; at -= 1) {
    const pause = clock.pauses[at] as Pause;
    const tooLong = pause.at - minutes;
    const missed = last >= pause.from && last < pause.to;
    if (latest > tooLong && (latest < pause.at || (missed && latest === pause.at))) latest = tooLong;
  }
  const gaps: Span[] = [];
  for (const pause of clock.pauses) {
    const gap = { from: pause.at - minutes, to: pause.at };
    if (earliest > gap.from && earliest < gap.to) earliest = gap.to;
    else if (gap.from >= earliest && gap.to <= latest) gaps.push(gap);
  }
  return earliest <= latest ? { earliest, latest, gaps } : undefined;
};
