import { withoutVisit } from '../booking/book';
import type { Claim, EventRecord, NoticeRecord } from '../claim-record';
import { shopAbsent } from '../dispatch/visit-ends';
import { managersOf } from '../having';
import { happen, type Act } from '../lifecycle';
import type { StoreRecord, Team } from '../records';
import { clocksOf } from '../service-levels/clocks';
import { matterOf } from '../service-levels/matter';
import { promisedNow } from '../service-levels/promised-now';
import { claimTimers, type ClaimTimer, type TimerAct } from './claim-timers';
import { judgedNow, rightTimers } from './right-timers';
import { slotTimers } from './slot-timers';
import { timerNotice } from './timer-notice';
import { visitTimers } from './visit-timers';

/** What follows from time alone. */
export interface LookedAfter {
  readonly claim: Claim;
  readonly event?: EventRecord;
  readonly notices: readonly NoticeRecord[];
}

/** `dueAt` of a claim at which no timer has to look; later than every instant. */
export const never = 'never';

type Telling = Extract<TimerAct, { tell: string }>;
type Told = ClaimTimer & { readonly act: Telling };
type Changing = ClaimTimer & { readonly act: Exclude<TimerAct, Telling> };

const isTelling = (timer: ClaimTimer): timer is Told => 'tell' in timer.act;
const isChanging = (timer: ClaimTimer): timer is Changing => 'happens' in timer.act;

const lastOfEachSeries = (due: readonly Told[]): readonly Told[] =>
  due.filter((timer, index) => !due.slice(index + 1).some(({ series }) => series === timer.series));

const earlier = (one: ClaimTimer, other: ClaimTimer): number =>
  one.at < other.at ? -1 : Number(one.at > other.at);

/**
 * What is due on a claim by time alone: reminders, warnings, or one change of its state, never both a change and
 * the reminders that led to it. Looking once, ten times or a day late comes to the same.
 * @param claim `dueAt`: everything before it was looked after
 * @param events the claim's whole log
 * @param now ISO instant
 */
export const lookAfter = (
  claim: Claim,
  events: readonly EventRecord[],
  { store, team }: { readonly store: StoreRecord; readonly team: Team },
  now: string,
): LookedAfter => {
  const timers = [
    ...claimTimers(claim, events, store, now),
    ...slotTimers(claim, now),
    ...visitTimers(claim),
    ...rightTimers(claim, events, now),
  ].sort(earlier);
  const due = timers.filter(({ at }) => at >= claim.dueAt && at <= now);
  const change = due.find(isChanging);
  if (change) {
    const { happens, kind } = change.act;
    const act: Act = { at: now, by: 'system', customerId: '' };
    if (happens === 'shop-absent') return { notices: [], ...shopAbsent(claim, act, team) };
    const from = happens === 'slot-missed' ? withoutVisit(claim) : claim;
    const next = happen(from, happens, act);
    const told = kind === undefined ? [] : [timerNotice(next.claim, { name: change.name, kind, at: now })];
    return { ...next, notices: told };
  }
  const notices = lastOfEachSeries(due.filter(isTelling)).flatMap(({ name, act: { tell, kind, until } }) =>
    (tell === 'customer' ? [claim.customerId] : managersOf(team)).map((to) =>
      timerNotice(claim, { name, kind, at: now, to, ...(until === undefined ? {} : { until }) }),
    ),
  );
  const isUnlocked = due.some(({ act }) => act.kind === 'right-unlocked');
  return {
    claim: {
      ...claim,
      // Whoever is told of a right finds it on the claim.
      ...(isUnlocked ? { judgement: judgedNow(claim, events, now) } : {}),
      promise: promisedNow(claim, clocksOf(events, matterOf(claim, store), store, now)),
      dueAt: timers.find(({ at }) => at > now)?.at ?? never,
    },
    notices,
  };
};
