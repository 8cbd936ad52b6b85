import type { Area, Point } from './model';
import { kilometresBetween } from './travel';

/** Even–odd rule: a ray to the east crosses the border an odd number of times. */
const insidePolygon = (corners: readonly Point[], point: Point): boolean => {
  let inside = false;
  let before = corners[corners.length - 1];
  for (const corner of corners) {
    if (before && corner.lat > point.lat !== before.lat > point.lat) {
      const share = (point.lat - corner.lat) / (before.lat - corner.lat);
      if (point.lng < corner.lng + share * (before.lng - corner.lng)) inside = !inside;
    }
    before = corner;
  }
  return inside;
};

const insideArea = (area: Area, point: Point): boolean =>
  area.kind === 'radius'
    ? kilometresBetween(area.centre, point) <= area.km
    : insidePolygon(area.corners, point);

/** Whether somebody with these areas is sent to a point: any of them will do, and none means everywhere. */
export const covers = (areas: readonly Area[], point: Point): boolean =>
  areas.length === 0 || areas.some((area) => insideArea(area, point));

/** The radius that misses a point by least: how far it is from the centre, and what the limit is. */
export const nearestRadius = (
  areas: readonly Area[],
  point: Point,
): { readonly km: number; readonly limitKm: number } | undefined =>
  areas
    .flatMap((area) =>
      area.kind === 'radius' ? [{ km: kilometresBetween(area.centre, point), limitKm: area.km }] : [],
    )
    .sort((a, b) => a.km - a.limitKm - (b.km - b.limitKm))[0];
