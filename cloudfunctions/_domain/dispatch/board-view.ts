import type { OutputOf } from '../../../contracts/action';
import type {
  Board,
  BoardExplanation,
  BoardRelaxation,
  BoardVisit,
  BoardWorth,
  explainVisit,
} from '../../../contracts/board';
import { explain, loadsOf, whoCould, type Explanation } from '../assignment/explain';
import { explainUnserved, type Relaxation } from '../assignment/relaxations';
import { standingOf } from '../assignment/standing';
import { timesOfDay, type Times } from '../assignment/times-of-day';
import { worthOf, type Worth } from '../assignment/worth';
import { contactIdOf, type Claim, type ContactRecord } from '../claim-record';
import type { StoreRecord, Team } from '../records';
import { dayOf } from '../calendar/day';
import { expectedOn } from './expected';
import { otherDay, type OtherDay } from './other-day';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import { dayId, promisedOf, type PlannedVisit, type TechnicianDay } from './technician-day';

/** A visit that may begin less than this later is at risk. Minutes. */
export const tightSlack = 10;

/** What a board is drawn from. */
export interface BoardOf {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
  readonly team: Team;
  /** Of the date. */
  readonly days: readonly TechnicianDay[];
  readonly claims: readonly Claim[];
  /** Of the claims, where the board itself is drawn. */
  readonly contacts?: readonly ContactRecord[];
  readonly date: string;
  /** Days on which what has nobody might find somebody, in their order. */
  readonly ahead?: readonly { readonly date: string; readonly days: readonly TechnicianDay[] }[];
}

export const worthView = ({ unserved, travel, returns, changes, fairness }: Worth): BoardWorth => ({
  unserved,
  travel,
  returns,
  changes,
  fairness,
});

export const nameIn = (team: Team, id: string): string =>
  team.members.find(({ customerId }) => customerId === id)?.name ?? '';

/** How a visit goes: by the plan, and as the day went so far. */
interface Going {
  readonly times?: Times | undefined;
  readonly expected?: number | undefined;
  readonly lateUntil?: number | undefined;
}

/** It begins too late by the plan, as the day goes, or as its technician said himself. */
const isAtRisk = (visit: PlannedVisit, { times, expected, lateUntil }: Going): boolean =>
  visit.state !== 'done' &&
  (times === undefined ||
    times.slack < tightSlack ||
    lateUntil !== undefined ||
    (visit.state !== 'arrived' && expected !== undefined && expected > visit.window.to));

const visitView = (
  visit: PlannedVisit,
  held: TechnicianDay,
  { claims, contacts = [] }: Pick<BoardOf, 'claims' | 'contacts'>,
  { times, expected }: Omit<Going, 'lateUntil'> = {},
): BoardVisit => {
  const claim = claims.find(({ _id }) => _id === visit.claimId);
  const contact = contacts.find(({ _id }) => claim && _id === contactIdOf(claim));
  const lateUntil = claim?.visit?.visitId === visit.visitId ? claim.visit.lateUntil : undefined;
  return {
    visitId: visit.visitId,
    claimId: visit.claimId,
    heldBy: held.technicianId,
    heldRev: held.rev,
    number: claim?.number ?? '',
    productName: claim?.product.name ?? '',
    category: claim?.product.category ?? 'other',
    symptoms: [...(claim?.symptoms ?? [])],
    district: contact?.district ?? '',
    urgent: claim?.urgent ?? false,
    window: promisedOf(visit),
    minutes: visit.minutes,
    ...(times === undefined
      ? {}
      : { start: times.start, end: times.end, fromPrevious: times.fromPrevious, slack: times.slack }),
    ...(expected === undefined || visit.state === 'done' ? {} : { expected }),
    ...(lateUntil === undefined ? {} : { lateUntil }),
    state: visit.state,
    asked: visit.acceptedAt === undefined && visit.acceptBy !== undefined,
    accepted: visit.acceptedAt !== undefined,
    locked: visit.locked === true,
    frozen: visit.frozen === true,
    atRisk: isAtRisk(visit, { times, expected, lateUntil }),
  };
};

const relaxationView = (one: Relaxation | OtherDay, team: Team): BoardRelaxation => {
  const { technicianId, ...rest } = one;
  const name = nameIn(team, technicianId);
  return rest.kind === 'skill' ? { ...rest, name, skills: [...rest.skills] } : { ...rest, name };
};

/** What of a date is with nobody, or with somebody who does not work then. */
const waitingOf = (days: readonly TechnicianDay[], times: ReadonlyMap<string, Times>) =>
  days.flatMap((held) =>
    held.visits.filter(({ visitId }) => !times.has(visitId)).map((visit) => ({ held, visit })),
  );

/** Whether something of the date waits for somebody. */
export const hasWaiting = ({ sheet, store, days, date }: BoardOf): boolean =>
  waitingOf(days, timesOfDay(planOfDay(sheet, store, days, date))).length > 0;

/** One day for managers: who visits whom and when; what has nobody comes first, with what would have to give. */
export const boardView = (of: BoardOf, mayMove: boolean, now: string): Board => {
  const { sheet, store, team, days, date } = of;
  const day = planOfDay(sheet, store, days, date);
  const standing = standingOf(day);
  const loads = loadsOf(standing);
  const times = timesOfDay(day);
  const planned = (technicianId: string) => days.find((one) => one.technicianId === technicianId);
  const visitsOf = (technicianId: string): BoardVisit[] => {
    const held = planned(technicianId);
    if (!held) return [];
    const expected = date === dayOf(now) ? expectedOn({ sheet, store, day: held }, now) : undefined;
    return held.visits.map((visit) => {
      const { visitId } = visit;
      return visitView(visit, held, of, { times: times.get(visitId), expected: expected?.get(visitId) });
    });
  };
  const waiting = waitingOf(days, times);
  const ahead = (of.ahead ?? []).map((one) => ({
    date: one.date,
    day: planOfDay(sheet, store, one.days, one.date),
  }));
  return {
    date,
    windows: [...sheet.windows],
    technicians: sheet.crew.map((member) => {
      const at = standing.shifts.findIndex(({ technicianId }) => technicianId === member.customerId);
      const shift = standing.shifts[at];
      return {
        customerId: member.customerId,
        name: nameIn(team, member.customerId),
        badge: member.badge,
        ...(shift === undefined ? {} : { shift: { from: shift.from, to: shift.to } }),
        breaks: [...(shift?.breaks ?? [])],
        load: loads[at] ?? 0,
        rev: planned(member.customerId)?.rev ?? 0,
        visits: shift ? visitsOf(member.customerId) : [],
      };
    }),
    waiting: waiting
      .sort(
        (one, other) =>
          other.visit.weight - one.visit.weight || one.visit.window.from - other.visit.window.from,
      )
      .map(({ held, visit }) => {
        // Of a window that ran already when it was booked the plan holds what was left.
        const promised = promisedOf(visit);
        const others = sheet.windows.filter(({ from, to }) => from !== promised.from || to !== promised.to);
        const { hindered, relaxations } = explainUnserved(day, visit, others);
        const later = otherDay(ahead, { ...visit, window: promised }, sheet.windows);
        return {
          ...visitView(visit, held, of),
          hindered: { ...hindered },
          relaxations: [...relaxations, ...(later ? [later] : [])].map((one) => relaxationView(one, team)),
        };
      }),
    worth: worthView(worthOf(day)),
    mayMove,
  };
};

/** An explanation with names, as staff read it. */
export const explanationView = (found: Explanation, team: Team): BoardExplanation => ({
  technicians: found.technicians,
  qualified: found.qualified,
  hindered: { ...found.hindered },
  detour: found.detour,
  fromPrevious: found.fromPrevious,
  arrival: found.arrival,
  start: found.start,
  slack: found.slack,
  load: found.load,
  medianLoad: found.medianLoad,
  continuity: found.continuity,
  alternatives: found.alternatives.map(({ technicianId, start, load, difference }) => ({
    customerId: technicianId,
    name: nameIn(team, technicianId),
    start,
    load,
    difference: worthView(difference),
  })),
});

/** Why a visit of the day is with whom it is: as it was put there, or as the day stands now. */
export const explanationOf = (of: BoardOf, visitId: string): Explanation | undefined =>
  of.days.flatMap(({ visits }) => visits).find((visit) => visit.visitId === visitId)?.why ??
  explain(planOfDay(of.sheet, of.store, of.days, of.date), visitId);

/** Who could take a visit of the day, and what hinders the others. */
export const eachView = (of: BoardOf, visitId: string): OutputOf<typeof explainVisit>['each'] =>
  [...whoCould(planOfDay(of.sheet, of.store, of.days, of.date), visitId)].map(([customerId, hindrance]) => ({
    customerId,
    ...(hindrance === undefined ? {} : { hindrance }),
  }));

/** The day document of a technician as it was read, or an empty one. */
export const idOfDay = (of: Pick<BoardOf, 'sheet' | 'date'>, technicianId: string): string =>
  dayId(of.sheet.storeId, of.date, technicianId);
