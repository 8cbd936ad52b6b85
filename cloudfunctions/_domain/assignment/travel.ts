import type { Point, Rules } from './model';
import { tickFrom } from './ticks';

const earthKm = 6371.0088;
const radians = Math.PI / 180;

/** Great-circle distance by the haversine formula, on a sphere of the earth's mean radius. */
export const kilometresBetween = (from: Point, to: Point): number => {
  const north = Math.sin(((to.lat - from.lat) * radians) / 2);
  const east = Math.sin(((to.lng - from.lng) * radians) / 2);
  const chord = north * north + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * east * east;
  return 2 * earthKm * Math.asin(Math.sqrt(chord));
};

/** A place that is travelled to or from; `uncertainMinutes` where it is known only roughly. */
export interface Stop {
  readonly point: Point;
  readonly uncertainMinutes?: number;
}

/**
 * Minutes from door to door, the same in both directions: great circle × detour / speed, parking, and what is uncertain
 * about either end. Rounded up to a tick.
 */
export const travelMinutes = (from: Stop, to: Stop, rules: Rules): number =>
  tickFrom(
    (kilometresBetween(from.point, to.point) * rules.detour * 60) / rules.speedKmh +
      rules.parkingMinutes +
      (from.uncertainMinutes ?? 0) +
      (to.uncertainMinutes ?? 0),
  );
