import type { Way } from '../../../contracts/claim-form';
import type { ClaimState } from '../../../contracts/claim-state';
import type { NoticeKind } from '../../../contracts/notice';
import type { Clock } from '../../../contracts/service-level';
import { instantAt } from '../calendar/day';
import type { Claim, EventRecord } from '../claim-record';
import { holdsSlot } from '../past-visits';
import type { StoreRecord } from '../records';
import { clocksOf } from '../service-levels/clocks';
import { matterOf } from '../service-levels/matter';
import { spansOf } from '../service-levels/spans';

/** What time alone lets happen. */
export type TimerAct =
  | { readonly tell: 'customer' | 'managers'; readonly kind: NoticeKind; readonly until?: string }
  | {
      readonly happens:
        'auto-cancelled' | 'guidance-failed' | 'auto-confirmed' | 'closed' | 'slot-missed' | 'shop-absent';
      readonly kind?: NoticeKind;
    };

export interface ClaimTimer {
  /** ISO in UTC. */
  readonly at: string;
  /** Names it within its claim for ever: what it lets happen bears this name in its id. */
  readonly name: string;
  /** Of those of one series that are all overdue the last says it all. */
  readonly series: string;
  readonly act: TimerAct;
}

const hour = 3_600_000;
const day = 24 * hour;
const isoOf = (instant: number): string => new Date(instant).toISOString();

type Delay = readonly [after: number, name: string, act: TimerAct];

/** How long the customer has to answer before the claim is put aside; it can be taken up again for 30 days. */
export const answerWithin = 7 * day;

/** Goods that the customer brings or sends; on the other ways he says when somebody may come. */
const customersMove: readonly Way[] = ['shop', 'mail', 'factory'];

/** How long the customer has to say that a repair does not hold; silence is consent, announced two days before. */
export const confirmWithin = 7 * day;

/** Defaults of the life cycle, counted from `since`, the moment in which the claim came to its state (epoch ms). */
const delays: Partial<Readonly<Record<ClaimState, (way: Way, since: number) => readonly Delay[]>>> = {
  'need-info': (_way, since) => {
    const ask = { tell: 'customer', kind: 'info-reminder', until: isoOf(since + answerWithin) } as const;
    return [
      [24 * hour, 'remind-24h', ask],
      [72 * hour, 'remind-72h', ask],
      [answerWithin, 'cancel', { happens: 'auto-cancelled', kind: 'auto-cancelled' }],
    ];
  },
  'remote-guidance': () => [
    [24 * hour, 'guidance-over', { happens: 'guidance-failed', kind: 'guidance-over' }],
  ],
  approved: (way) => {
    const kind = customersMove.includes(way) ? 'handover-reminder' : 'booking-reminder';
    const ask = { tell: 'customer', kind } as const;
    return [
      [day, 'remind-1d', ask],
      [3 * day, 'remind-3d', ask],
      [6 * day, 'remind-6d', ask],
    ];
  },
  'handing-over': (_way, since) => [
    [
      5 * day,
      'remind-5d',
      { tell: 'customer', kind: 'confirm-reminder', until: isoOf(since + confirmWithin) },
    ],
    [confirmWithin, 'confirm', { happens: 'auto-confirmed', kind: 'auto-confirmed' }],
  ],
  // Later than the last day on which it can be reopened.
  completed: () => [[31 * day, 'close', { happens: 'closed' }]],
};

/** When the present state began: an event that changes nothing begins nothing. */
const stateSince = (events: readonly EventRecord[]): { readonly at: number; readonly version: number } => {
  const spans = spansOf(events);
  let first = spans.length - 1;
  while (first > 0 && spans[first - 1]?.state === spans[first]?.state) first -= 1;
  return { at: spans[first]?.from ?? 0, version: first + 1 };
};

/** Who has a time at which he fetches it is not silent before that is over. */
const silentFrom = (claim: Claim, since: number): number =>
  claim.state === 'handing-over' && claim.visit && holdsSlot(claim)
    ? Math.max(since, Date.parse(instantAt(claim.visit.date, claim.visit.window.to)))
    : since;

const ofState = (claim: Claim, events: readonly EventRecord[]): readonly ClaimTimer[] => {
  const since = stateSince(events);
  const from = silentFrom(claim, since.at);
  return (delays[claim.state]?.(claim.way, from) ?? []).map(([after, name, act]) => ({
    at: isoOf(from + after),
    name: `${since.version}-${name}`,
    series: 'state',
    act,
  }));
};

/** Those who answer for the shop hear of a deadline of the law beforehand, of a broken promise at once. */
const ofClock = ({ name, startedAt, alarmAt, dueAt }: Clock): readonly ClaimTimer[] => {
  const series = `${name}-${Date.parse(startedAt)}`;
  const warn = { tell: 'managers', kind: 'deadline-near', until: dueAt } as const;
  const late = { tell: 'managers', kind: 'promise-late', until: dueAt } as const;
  return [
    ...(alarmAt === undefined ? [] : [{ at: alarmAt, name: `${series}-near`, series, act: warn }]),
    { at: dueAt, name: `${series}-late`, series, act: late },
  ];
};

const ofClocks = (
  claim: Claim,
  events: readonly EventRecord[],
  store: StoreRecord,
  now: string,
): readonly ClaimTimer[] =>
  clocksOf(events, matterOf(claim, store), store, now)
    .filter(({ endedAt }) => endedAt === undefined)
    .flatMap((clock) =>
      // While a clock stands still nobody knows when it will run out; what has run out before is known.
      ofClock(clock).filter(({ at }) => clock.state === 'running' || at <= now),
    );

/** Everything that states and clocks will let happen to a claim as it stands, and have let happen since, in any order. */
export const claimTimers = (
  claim: Claim,
  events: readonly EventRecord[],
  store: StoreRecord,
  now: string,
): readonly ClaimTimer[] => [...ofState(claim, events), ...ofClocks(claim, events, store, now)];
