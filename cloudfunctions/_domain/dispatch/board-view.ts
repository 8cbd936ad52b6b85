import type {
  Board,
  BoardExplanation,
  BoardRelaxation,
  BoardVisit,
  BoardWorth,
} from '../../../contracts/board';
import { explain, loadsOf, type Explanation } from '../assignment/explain';
import { explainUnserved, type Relaxation } from '../assignment/relaxations';
import { standingOf } from '../assignment/standing';
import { timesOfDay, type Times } from '../assignment/times-of-day';
import { worthOf, type Worth } from '../assignment/worth';
import type { Claim } from '../claim-record';
import type { StoreRecord, Team } from '../records';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import { dayId, type PlannedVisit, type TechnicianDay } from './technician-day';

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
  readonly date: string;
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

const visitView = (
  visit: PlannedVisit,
  held: TechnicianDay,
  claims: readonly Claim[],
  times: Times | undefined,
): BoardVisit => {
  const claim = claims.find(({ _id }) => _id === visit.claimId);
  return {
    visitId: visit.visitId,
    claimId: visit.claimId,
    heldBy: held.technicianId,
    heldRev: held.rev,
    number: claim?.number ?? '',
    productName: claim?.product.name ?? '',
    category: claim?.product.category ?? 'other',
    urgent: claim?.urgent ?? false,
    window: visit.window,
    minutes: visit.minutes,
    ...(times === undefined
      ? {}
      : { start: times.start, end: times.end, fromPrevious: times.fromPrevious, slack: times.slack }),
    state: visit.state,
    accepted: visit.acceptedAt !== undefined,
    locked: visit.locked === true,
    frozen: visit.frozen === true,
    atRisk: visit.state !== 'done' && (times === undefined || times.slack < tightSlack),
  };
};

const relaxationView = (one: Relaxation, team: Team): BoardRelaxation => {
  const { technicianId, ...rest } = one;
  const name = nameIn(team, technicianId);
  return rest.kind === 'skill' ? { ...rest, name, skills: [...rest.skills] } : { ...rest, name };
};

/** One day for managers: who visits whom and when; what has nobody comes first, with what would have to give. */
export const boardView = (of: BoardOf, mayMove: boolean): Board => {
  const { sheet, store, team, days, claims, date } = of;
  const day = planOfDay(sheet, store, days, date);
  const standing = standingOf(day);
  const loads = loadsOf(standing);
  const times = timesOfDay(day);
  const planned = (technicianId: string) => days.find((one) => one.technicianId === technicianId);
  const visitsOf = (technicianId: string): BoardVisit[] => {
    const held = planned(technicianId);
    return (held?.visits ?? []).flatMap((visit) =>
      held ? [visitView(visit, held, claims, times.get(visit.visitId))] : [],
    );
  };
  const waiting = days.flatMap((held) =>
    held.visits.filter(({ visitId }) => !times.has(visitId)).map((visit) => ({ held, visit })),
  );
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
        const { hindered, relaxations } = explainUnserved(day, visit, sheet.windows);
        return {
          ...visitView(visit, held, claims, undefined),
          hindered: { ...hindered },
          relaxations: relaxations.map((one) => relaxationView(one, team)),
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

/** The day document of a technician as it was read, or an empty one. */
export const idOfDay = (of: Pick<BoardOf, 'sheet' | 'date'>, technicianId: string): string =>
  dayId(of.sheet.storeId, of.date, technicianId);
