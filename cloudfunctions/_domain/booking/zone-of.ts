import { kilometresBetween } from '../assignment/travel';
import type { DispatchSheet } from '../dispatch/sheet';
import type { Where } from './locate';

/**
 * Whether a place is far by the store's own zones, so that the promise of arrival is the longer one: the nearest zone that
 * reaches it says so, and what lies beyond all of them is far. A store without zones has nothing far.
 */
export const isRemote = (
  { point, zones }: Pick<DispatchSheet, 'point' | 'zones'>,
  where: Pick<Where, 'point'>,
): boolean => {
  const km = kilometresBetween(point, where.point);
  const zone = [...zones].sort((one, other) => one.upToKm - other.upToKm).find(({ upToKm }) => km <= upToKm);
  return zone ? zone.arrival === 'remote' : zones.length > 0;
};
