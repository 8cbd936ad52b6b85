import { addDays } from '../_domain/calendar/day';
import { isDay, isPlaces, isSheet } from '../_domain/dispatch/plan-document';
import type { DispatchSheet, PlacesSheet } from '../_domain/dispatch/sheet';
import type { TechnicianDay } from '../_domain/dispatch/technician-day';
import type { Cloud } from '../_platform/cloud';
import { oneOf, readCap } from '../_platform/database-guard';

/** How a store sends people out, and who is sent where on some days. */
export interface Plan {
  /** Absent where the store was never set up. */
  readonly sheet?: DispatchSheet;
  readonly days: readonly TechnicianDay[];
  readonly places?: PlacesSheet;
}

/** `count` days from `first` on. */
export const datesFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => addDays(first, at));

/**
 * Sheet and days of a store in one read, whatever there is of claims. Sixty technicians and fourteen days stay below
 * what one read answers; reaching that fails loudly, since a day that is left out would be sold twice.
 * @param more `places` brings the pinned streets too
 */
export const readPlan = async (
  cloud: Cloud,
  storeId: string,
  dates: readonly string[],
  more: readonly 'places'[] = [],
): Promise<Plan> => {
  const found = await cloud.tables.plans.list({
    where: { storeId, date: oneOf(['sheet', ...more, ...dates]) },
    limit: readCap,
  });
  if (found.length >= readCap) throw new Error(`the plan of ${storeId} is larger than one read`);
  const sheet = found.find(isSheet);
  const places = found.find(isPlaces);
  return {
    days: found.filter(isDay),
    ...(sheet === undefined ? {} : { sheet }),
    ...(places === undefined ? {} : { places }),
  };
};
