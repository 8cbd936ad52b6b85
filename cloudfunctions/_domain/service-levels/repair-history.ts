import type { ClaimState } from '../../../contracts/claim-state';
import { dayOf, daysBetween } from '../calendar/day';
import { spansOf, type LoggedEvent, type Span } from './spans';

/** One repair from hand-in to hand-back. */
export interface RepairDone {
  readonly handedInOn: string;
  readonly handedBackOn: string;
  readonly days: number;
  readonly failed?: true;
}

/** What the rules ask of the repairs of one claim; every field adds to the others, none repeats another. */
export interface RepairHistory {
  readonly finishedRepairs: readonly RepairDone[];
  readonly handInDate?: string;
  readonly waitingDays: number;
  readonly partsDays: number;
  readonly delayDays: number;
}

const inRepair: readonly ClaimState[] = ['in-service', 'parts-wait'];
/** The goods wait for their repair; while the customer has to act nobody else makes them wait. */
const beforeRepair: readonly ClaimState[] = [
  'submitted',
  'reviewing',
  'approved',
  'scheduled',
  'en-route',
  'in-transit',
];
/** A repair was for nothing where the claim comes back, and nobody can say so while it is over. */
const over: readonly ClaimState[] = ['sending-back', 'handing-over', 'completed', 'closed'];

interface Stretch {
  readonly spans: readonly Span[];
  readonly next?: Span;
}

/** Somebody comes again with the parts: no end of a repair that was begun, and no day of it either. */
const comingAgain: readonly ClaimState[] = ['approved', 'scheduled', 'en-route'];

/** The longest runs of neighbouring spans in some states, each with what followed. */
const stretches = (spans: readonly Span[], states: readonly ClaimState[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  let open: Span[] = [];
  let isComing = false;
  for (const span of spans) {
    isComing = (isComing || span.kind === 'parts-arrived') && comingAgain.includes(span.state);
    if (states.includes(span.state)) {
      open.push(span);
      continue;
    }
    if (isComing && states === inRepair) continue;
    if (open.length > 0) found.push({ spans: open, next: span });
    open = [];
  }
  return open.length > 0 ? [...found, { spans: open }] : found;
};

const dayAt = (instant: number): string => dayOf(new Date(instant).toISOString());
const daysOf = (from: number, to: number): number => daysBetween(dayAt(from), dayAt(to));
/** Days by calendar: neighbours add up to the whole, however often a repair is interrupted. */
const sumOf = (spans: readonly Span[], now: number): number =>
  spans.reduce((sum, { from, to = now }) => sum + daysOf(from, to), 0);
const firstOf = (spans: readonly Span[]): number => spans[0]?.from ?? 0;

/**
 * The repairs of a claim, out of its log, as the policy engine takes them.
 * - `finishedRepairs`: handed in, handed back, with the days between, parts and all; `failed` is said only once
 *   the claim came back.
 * - `handInDate`, `partsDays`, `delayDays`: of the repair under way. Delay is every day in the repairer's hands
 *   that no missing part explains.
 * - `waitingDays`: days lost before repairs that are finished, and in attempts that ended without a repair;
 *   no guarantee counts them (Decree 778 art. 18).
 * @param events in any order
 * @param now ISO instant
 */
export const repairHistory = (events: readonly LoggedEvent[], now: string): RepairHistory => {
  const spans = spansOf(events);
  const instant = Math.max(Date.parse(now), spans[spans.length - 1]?.from ?? 0);
  const rounds = stretches(spans, inRepair);
  const finished = rounds.filter(({ next }) => next?.kind === 'repaired');
  const underWay = rounds.find(({ next }) => next === undefined)?.spans ?? [];
  const lastHandBack = finished[finished.length - 1]?.next?.from ?? 0;
  const isPast = ({ next }: Stretch) => next !== undefined && next.from <= lastHandBack;
  const waits = stretches(spans, beforeRepair).filter(isPast);
  const fruitless = rounds.filter((round) => isPast(round) && round.next?.kind !== 'repaired');
  const cameBack = (since: number) => spans.some(({ from, state }) => from > since && !over.includes(state));
  const daysIn = (stretch: Stretch) => sumOf(stretch.spans, instant);
  return {
    finishedRepairs: finished.map((stretch) => {
      const handedBack = stretch.next?.from ?? instant;
      return {
        handedInOn: dayAt(firstOf(stretch.spans)),
        handedBackOn: dayAt(handedBack),
        days: daysIn(stretch),
        ...(cameBack(handedBack) ? { failed: true as const } : {}),
      };
    }),
    waitingDays: [...waits, ...fruitless].reduce((sum, stretch) => sum + daysIn(stretch), 0),
    ...(underWay.length > 0 ? { handInDate: dayAt(firstOf(underWay)) } : {}),
    partsDays: sumOf(
      underWay.filter(({ state }) => state === 'parts-wait'),
      instant,
    ),
    delayDays: sumOf(
      underWay.filter(({ state }) => state === 'in-service'),
      instant,
    ),
  };
};
