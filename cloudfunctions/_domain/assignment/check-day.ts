import type { Day, Route, Shift, Span, Visit } from './model';
import { covers } from './area';
import { travelMinutes } from './travel';

/** What is wrong with a route; `visitId` is absent where the whole route is meant. */
export interface Violation {
  readonly technicianId: string;
  readonly visitId?: string;
  readonly what:
    | 'no-shift'
    | 'twice'
    | 'skill'
    | 'area'
    | 'excluded'
    | 'window'
    | 'shift-end'
    | 'too-many-visits'
    | 'too-many-hours';
}

/** Free time in which `minutes` of travel may be spent piece by piece: when they are over. */
const travelFrom = (time: number, minutes: number, breaks: readonly Span[]): number => {
  let now = time;
  let left = minutes;
  for (const pause of breaks) {
    if (pause.to <= now) continue;
    if (now < pause.from && now + left <= pause.from) break;
    if (now < pause.from) left -= pause.from - now;
    now = pause.to;
  }
  return now + left;
};

/** The first time from `time` at which nothing interrupts `minutes` of work. */
const workFrom = (time: number, minutes: number, breaks: readonly Span[]): number => {
  let now = time;
  for (const pause of breaks) {
    const begins = now < pause.to && pause.from <= now;
    if (begins || (now < pause.from && now + minutes > pause.from)) now = pause.to;
  }
  return now;
};

const checkPerson = (shift: Shift, visit: Visit): Violation['what'] | undefined => {
  if (visit.skills.some((skill) => !shift.skills.includes(skill))) return 'skill';
  if (!covers(shift.areas, visit.point)) return 'area';
  return visit.not.includes(shift.technicianId) ? 'excluded' : undefined;
};

const checkRoute = (shift: Shift, route: Route, day: Day): Violation[] => {
  const { technicianId, breaks } = { ...shift, breaks: [...shift.breaks].sort((a, b) => a.from - b.from) };
  const wrong: Violation[] = [];
  let now = shift.from;
  let work = 0;
  let here: { point: Visit['point']; uncertainMinutes?: number } = { point: shift.base };
  for (const visit of route.visits) {
    const { visitId, minutes, window } = visit;
    const person = checkPerson(shift, visit);
    if (person) wrong.push({ technicianId, visitId, what: person });
    const way = travelMinutes(here, visit, day.rules);
    const start = workFrom(Math.max(travelFrom(now, way, breaks), window.from), minutes, breaks);
    if (start >= window.to) wrong.push({ technicianId, visitId, what: 'window' });
    now = start + minutes;
    work += way + minutes;
    here = visit;
  }
  if (route.visits.length > 0) {
    const home = travelMinutes(here, { point: shift.base }, day.rules);
    work += home;
    if (travelFrom(now, home, breaks) > shift.to) wrong.push({ technicianId, what: 'shift-end' });
  }
  if (work > shift.maxWorkMinutes) wrong.push({ technicianId, what: 'too-many-hours' });
  if (route.visits.length > shift.maxVisits) wrong.push({ technicianId, what: 'too-many-visits' });
  return wrong;
};

/**
 * Walks every route through its day, minute by minute of travel and work, and lists what it may not be. Shares with the
 * engine only how long travel takes and what an area covers, so that one may convict the other.
 */
export const checkDay = (day: Day): readonly Violation[] => {
  const seen = new Set<string>(day.waiting.map((visit) => visit.visitId));
  return day.routes.flatMap((route) => {
    const { technicianId } = route;
    const shift = day.shifts.find((one) => one.technicianId === technicianId);
    const twice = route.visits.flatMap(({ visitId }): Violation[] => {
      if (seen.has(visitId)) return [{ technicianId, visitId, what: 'twice' }];
      seen.add(visitId);
      return [];
    });
    if (!shift) return route.visits.length > 0 ? [...twice, { technicianId, what: 'no-shift' }] : twice;
    return [...twice, ...checkRoute(shift, route, day)];
  });
};
