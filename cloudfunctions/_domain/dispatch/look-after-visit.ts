import type { NoticeKind } from '../../../contracts/notice';
import { instantAt } from '../calendar/day';
import { openTime, runningBetween } from '../calendar/running-time';
import type { Change } from '../change';
import type { Claim, NoticeRecord } from '../claim-record';
import { canHappen, happen, type Act } from '../lifecycle';
import { answerBy } from '../opening-hours';
import type { StoreRecord, Team } from '../records';
import { timerNotice } from '../timers/timer-notice';
import type { PlannedVisit, TechnicianDay } from './technician-day';
import { withVisit, withoutVisit } from './visit-acts';
import { managersOf } from '../having';
import { expectedOn } from './expected';
import type { DispatchSheet } from './sheet';
import { acceptWithin, dueOn, fixedBefore, minutesInto, toldAs, type Due } from './watch';

/** What follows from time alone on one visit. */
export interface VisitLookedAfter {
  readonly day: TechnicianDay;
  readonly change?: Pick<Change, 'claim' | 'event'>;
  readonly notices: readonly NoticeRecord[];
}

interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
  readonly team: Team;
}

interface On extends Shop {
  readonly day: TechnicianDay;
  readonly visit: PlannedVisit;
  readonly claim: Claim;
  readonly now: string;
  readonly expected: number | undefined;
}

const told = (visit: PlannedVisit, ...names: readonly string[]): PlannedVisit => ({
  ...visit,
  told: [...new Set([...(visit.told ?? []), ...names])],
});

/** A notice about this window: of another window of the same claim it is another one. */
const notice = (
  { claim, day, visit, now }: On,
  kind: NoticeKind,
  { to, until, name = kind }: { readonly to?: string; readonly until?: string; readonly name?: string },
): NoticeRecord =>
  timerNotice(claim, {
    name: `${day.date}-${visit.window.from}-${name}`,
    kind,
    at: now,
    ...(to === undefined ? {} : { to }),
    until: until ?? instantAt(day.date, visit.window.from),
  });

/** Nobody is reminded of what he has booked since the reminder was due. */
const knowsAnyway = ({ claim, day, visit }: On, due: 'tomorrow' | 'soon'): boolean => {
  const before = due === 'tomorrow' ? 360 : fixedBefore - visit.window.from;
  return (claim.visit?.bookedAt ?? '') >= instantAt(day.date, -before);
};

type Step = (on: On) => { readonly visit: PlannedVisit; readonly notices: readonly NoticeRecord[] };

const remind =
  (due: 'tomorrow' | 'soon'): Step =>
  (on) => ({
    visit: told(on.visit, due),
    notices: knowsAnyway(on, due) ? [] : [notice(on, due === 'soon' ? 'visit-soon' : 'visit-tomorrow', {})],
  });

/** To managers: whoever they find now still comes in time. */
const remindManagers =
  (due: 'unserved-tomorrow' | 'unserved-soon'): Step =>
  (on) => ({
    visit: told(on.visit, due),
    notices: managersOf(on.team).map((to) => notice(on, 'visit-unserved', { to, name: due })),
  });

const steps: Readonly<Record<Due, Step>> = {
  fix: (on) => ({
    visit: { ...told(on.visit, 'soon'), frozen: true },
    notices: [notice(on, 'technician-fixed', { name: `fixed-${on.day.technicianId.slice(4)}` })],
  }),
  ask: (on) => {
    const { day, store, visit, now } = on;
    const acceptBy = answerBy(store, now, acceptWithin);
    const asked = { to: day.technicianId, until: acceptBy, name: `asked-${day.rev}` };
    return { visit: { ...visit, acceptBy }, notices: [notice(on, 'visit-asked', asked)] };
  },
  unaccepted: (on) => ({
    visit: told(on.visit, toldAs('unaccepted', on.day.technicianId)),
    notices: managersOf(on.team).map((to) =>
      notice(on, 'visit-unaccepted', { to, name: `unaccepted-${on.day.technicianId.slice(4)}` }),
    ),
  }),
  tomorrow: remind('tomorrow'),
  soon: remind('soon'),
  'unserved-tomorrow': remindManagers('unserved-tomorrow'),
  'unserved-soon': remindManagers('unserved-soon'),
  'late-risk': (on) => {
    const { day, claim, team, expected, visit, now } = on;
    const minute = Math.max(expected ?? 0, minutesInto(day.date, now));
    const until = instantAt(day.date, Math.min(1_439, Math.round(minute)));
    const whom = [...new Set([day.technicianId, ...managersOf(team)])];
    const isSaid = claim.visit?.lateUntil !== undefined;
    return {
      visit: told(visit, toldAs('late-risk', day.technicianId)),
      notices: isSaid
        ? []
        : whom.map((to) =>
            notice(on, 'visit-late-risk', { to, until, name: `risk-${day.technicianId.slice(4)}` }),
          ),
    };
  },
};

/** The claim was withdrawn or ended: nobody goes there, and nobody is told of it. */
const isCalledOff = ({ done }: Claim): boolean => done;

/** Whether the store is open at an instant. */
export const isOpenAt = (store: Pick<StoreRecord, 'hours' | 'closedDays'>, now: string): boolean =>
  runningBetween(openTime(store), Date.parse(now), Date.parse(now) + 1) > 0;

/**
 * What is due on a visit by time alone, all of it at once; undefined where nothing is. Looking once, ten times or late
 * comes to the same, since what was done stands on the visit.
 */
export const lookAfterVisit = (
  shop: Shop,
  day: TechnicianDay,
  visitId: string,
  claim: Claim,
  now: string,
): VisitLookedAfter | undefined => {
  const visit = day.visits.find((one) => one.visitId === visitId);
  if (!visit || claim.visit?.visitId !== visitId || claim.visit.date !== day.date) return undefined;
  if (isCalledOff(claim)) return { day: withoutVisit(day, visitId), notices: [] };
  const expected = expectedOn({ ...shop, day }, now).get(visitId);
  const act: Act = { at: now, by: 'system', customerId: '' };
  const due = dueOn(visit, { ...day, now, expected, isOpen: isOpenAt(shop.store, now) }).filter(
    (name) => name !== 'fix' || canHappen(claim, 'technician-fixed', act),
  );
  const first: On = { ...shop, day, visit, claim, now, expected };
  let on = first;
  const notices: NoticeRecord[] = [];
  for (const name of due) {
    const done = steps[name](on);
    on = { ...on, visit: done.visit };
    notices.push(...done.notices);
  }
  if (on.visit === first.visit) return undefined;
  const { dayClosed: _closed, ...booked } = claim.visit;
  const fixed = { visit: { ...booked, technicianId: day.technicianId } };
  return {
    day: withVisit(day, on.visit),
    ...(due.includes('fix') ? { change: happen(claim, 'technician-fixed', act, fixed) } : {}),
    notices,
  };
};
