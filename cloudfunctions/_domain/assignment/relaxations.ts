import { nearestRadius } from './area';
import { hindrances, type Day, type Shift, type Span, type Visit } from './model';
import { offerWindows } from './offer-windows';
import { nobodyHindered, type Hindered } from './place';
import { placesFor } from './explain';
import { standingOf } from './standing';

/** What would have to give a little for somebody to serve a visit. */
export type Relaxation =
  | {
      readonly kind: 'window';
      readonly window: Span;
      readonly technicianId: string;
      readonly addedMinutes: number;
    }
  | { readonly kind: 'area'; readonly technicianId: string; readonly km: number; readonly limitKm: number }
  | { readonly kind: 'skill'; readonly technicianId: string; readonly skills: readonly string[] }
  | { readonly kind: 'shift'; readonly technicianId: string; readonly minutes: number };

/** Why nobody serves a visit: by what everybody is hindered, and what is nearest to possible. */
export interface Unserved {
  readonly visitId: string;
  readonly technicians: number;
  readonly hindered: Hindered;
  readonly relaxations: readonly Relaxation[];
}

const longerByMinutes = 60;

/** Everybody's place if one thing were different, cheapest first. */
const placesIf = (day: Day, visit: Visit, change: (shift: Shift) => Shift) =>
  placesFor(standingOf({ ...day, shifts: day.shifts.map(change) }), visit)
    .filter((place) => typeof place !== 'string')
    .sort((a, b) => a.cost - b.cost);

const otherWindow = (day: Day, visit: Visit, windows: readonly Span[]): Relaxation[] =>
  offerWindows(standingOf(day), visit, windows)
    .flatMap(({ window, place }) => (place ? [{ window, place }] : []))
    .sort((a, b) => a.place.cost - b.place.cost)
    .slice(0, 1)
    .map(({ window, place: { technicianId, addedMinutes } }) => ({
      kind: 'window',
      window,
      technicianId,
      addedMinutes,
    }));

const widerArea = (day: Day, visit: Visit): Relaxation[] =>
  placesIf(day, visit, (shift) => ({ ...shift, areas: [] }))
    .flatMap(({ technicianId }): Extract<Relaxation, { kind: 'area' }>[] => {
      const shift = day.shifts.find((one) => one.technicianId === technicianId);
      const missed = nearestRadius(shift?.areas ?? [], visit.point);
      return missed && missed.km > missed.limitKm ? [{ kind: 'area', technicianId, ...missed }] : [];
    })
    .sort((a, b) => a.km - a.limitKm - (b.km - b.limitKm))
    .slice(0, 1);

const oneSkillMore = (day: Day, visit: Visit): Relaxation[] =>
  placesIf(day, visit, (shift) => ({ ...shift, skills: [...shift.skills, ...visit.skills] }))
    .map(({ technicianId }): Extract<Relaxation, { kind: 'skill' }> => {
      const has = day.shifts.find((one) => one.technicianId === technicianId)?.skills ?? [];
      return { kind: 'skill', technicianId, skills: visit.skills.filter((skill) => !has.includes(skill)) };
    })
    .sort((a, b) => a.skills.length - b.skills.length)
    .slice(0, 1);

const longerShift = (day: Day, visit: Visit): Relaxation[] =>
  placesIf(day, visit, (shift) => ({
    ...shift,
    to: shift.to + longerByMinutes,
    maxWorkMinutes: shift.maxWorkMinutes + longerByMinutes,
  }))
    .slice(0, 1)
    .map(({ technicianId }) => ({ kind: 'shift', technicianId, minutes: longerByMinutes }));

/**
 * Why nobody can take a visit as the day stands, and for each thing that could give a little the nearest case: another
 * of the windows, a wider radius, a skill more, an hour more of shift.
 * @returns no relaxation at all where somebody can take it
 */
export const explainUnserved = (day: Day, visit: Visit, windows: readonly Span[]): Unserved => {
  const places = placesFor(standingOf(day), visit);
  const hindered = nobodyHindered();
  for (const place of places) if (typeof place === 'string') hindered[place] += 1;
  const nobody = hindrances.reduce((sum, hindrance) => sum + hindered[hindrance], 0) === places.length;
  const others = windows.filter(({ from, to }) => from !== visit.window.from || to !== visit.window.to);
  return {
    visitId: visit.visitId,
    technicians: places.length,
    hindered,
    relaxations: nobody
      ? [
          ...otherWindow(day, visit, others),
          ...widerArea(day, visit),
          ...oneSkillMore(day, visit),
          ...longerShift(day, visit),
        ]
      : [],
  };
};
