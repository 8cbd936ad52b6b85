import type { EventRecord } from '../claim-record';
import type { ClockRule } from './clock-rules';

/** All that a clock needs of an event. */
export type LoggedEvent = Pick<EventRecord, 'version' | 'at' | 'kind' | 'state'>;

/** How long a claim stood in one state after one event, in epoch milliseconds; the last one is still open. */
export interface Span {
  readonly from: number;
  readonly to?: number;
  readonly state: LoggedEvent['state'];
  readonly kind: LoggedEvent['kind'];
}

/** The log as spans without gap or overlap: where two machines' clocks disagree, the later version cannot be earlier. */
export const spansOf = (events: readonly LoggedEvent[]): readonly Span[] => {
  const sorted = [...events].sort((one, other) => one.version - other.version);
  const starts: number[] = [];
  for (const { at } of sorted) starts.push(Math.max(Date.parse(at), starts[starts.length - 1] ?? 0));
  return sorted.map(({ state, kind }, index) => {
    const to = starts[index + 1];
    return { from: starts[index] ?? 0, state, kind, ...(to === undefined ? {} : { to }) };
  });
};

export type Mode = 'runs' | 'stands' | 'ends';
export type ModedSpan = Span & { readonly mode: Mode };

const modeOf = (rule: ClockRule, state: Span['state']): Mode => {
  if (rule.runs.includes(state)) return 'runs';
  return rule.ends.includes(state) ? 'ends' : 'stands';
};

/** Cuts the log into the clocks of one rule, oldest first; each begins where it starts to run. */
export const clocksIn = (rule: ClockRule, spans: readonly Span[]): readonly (readonly ModedSpan[])[] => {
  const clocks: ModedSpan[][] = [];
  let current: ModedSpan[] | undefined;
  let isOver = true;
  for (const span of spans) {
    const moded = { ...span, mode: modeOf(rule, span.state) };
    const isRunning = moded.mode === 'runs';
    if (isOver && isRunning && rule.resumes?.includes(span.kind)) isOver = current === undefined;
    if (isOver && isRunning && rule.starts.includes(span.kind)) {
      current = [];
      clocks.push(current);
      isOver = false;
    }
    // What follows an end belongs to nobody, until something resumes the clock: then it was time standing still.
    current?.push(isOver && isRunning ? { ...moded, mode: 'stands' } : moded);
    if (moded.mode === 'ends') isOver = true;
  }
  return clocks;
};
