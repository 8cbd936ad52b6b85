/*
 * What the assignment of technicians is about: plain data, without claims, people's names or a clock.
 * Times are minutes from midnight of one day at +08:00 and may have fractions; intervals are half-open. Coordinates
 * are GCJ-02, in degrees. Travel is in minutes.
 */

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** `[from, to)`, minutes from midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where somebody is sent: within a radius of a point, or inside a polygon (its corners in order, not closed). */
export type Area =
  | { readonly kind: 'radius'; readonly centre: Point; readonly km: number }
  | { readonly kind: 'polygon'; readonly corners: readonly Point[] };

/** One technician on one day: the "vehicle" of the literature. */
export interface Shift {
  readonly technicianId: string;
  /** Where the day begins and ends. */
  readonly base: Point;
  readonly from: number;
  readonly to: number;
  /** Lunch and hours of leave: neither travel nor work falls into them. Sorted, apart, within the shift. */
  readonly breaks: readonly Span[];
  /** Skills and certificates that are valid on this day. */
  readonly skills: readonly string[];
  /** Any of them will do; none means everywhere. */
  readonly areas: readonly Area[];
  readonly maxVisits: number;
  /** Travel and work together. */
  readonly maxWorkMinutes: number;
  /** Minutes worked, and minutes there were, in the six days before: for fairness. */
  readonly worked?: number;
  readonly available?: number;
}

/** One visit that has to be served on the day. */
export interface Visit {
  readonly visitId: string;
  readonly point: Point;
  /** Added to each way to and from it, where the point is known only roughly. */
  readonly uncertainMinutes?: number;
  readonly minutes: number;
  /** Service starts inside it. */
  readonly window: Span;
  /** All of them are needed. */
  readonly skills: readonly string[];
  /** What it weighs when not everything can be served: urgent 10, promised for today 5, otherwise 1. */
  readonly weight: number;
  /** Who repaired the thing before: another one costs `returnMinutes` in the objective. */
  readonly before?: string;
  /** Who was announced to the customer: another one costs `changeMinutes`. */
  readonly announced?: string;
  /** Technicians who are not sent there: the customer's wish, or a complaint. */
  readonly not: readonly string[];
  /** Stays with whom it is, at whatever place of the route: locked by hand. Visits of the fixed part stay anyway. */
  readonly pinned?: boolean;
}

/** A day's route of one technician, in the order of travel. */
export interface Route {
  readonly technicianId: string;
  readonly visits: readonly Visit[];
  /** So many of the first visits are done, begun, on the way or inside the freeze: nothing goes before or between them. */
  readonly fixed?: number;
}

/** How travel is estimated, and what weighs how much. Minutes, except where named. */
export interface Rules {
  readonly speedKmh: number;
  /** Road length over the great circle. */
  readonly detour: number;
  readonly parkingMinutes: number;
  readonly returnMinutes: number;
  readonly changeMinutes: number;
  /**
   * λ of the fairness term; 0 switches it off. Per technician it is λ × what today adds to (minutes worked)² over all days
   * that count, / minutes available in them: at ½ a minute more for somebody with every minute full costs a minute more
   * than for somebody idle.
   */
  readonly fairness: number;
}

/** One day of one dispatch area: who works, who is visited by whom, and by which rules. */
export interface Day {
  readonly shifts: readonly Shift[];
  readonly routes: readonly Route[];
  /** Confirmed, but with nobody: at first place for every re-planning. */
  readonly waiting: readonly Visit[];
  readonly rules: Rules;
}

/** Why a technician cannot serve a visit, in the order in which they are asked. */
export const hindrances = [
  'skill',
  'area',
  'excluded',
  /** The window lies outside the shift, in leave or lunch. */
  'shift',
  'visits-full',
  'hours-full',
  /** No place between the neighbouring visits. */
  'no-room',
] as const;
export type Hindrance = (typeof hindrances)[number];
