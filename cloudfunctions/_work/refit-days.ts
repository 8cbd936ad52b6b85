import type { Claim } from '../_domain/claim-record';
import { isDay } from '../_domain/dispatch/plan-document';
import { refit } from '../_domain/dispatch/refit';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import type { TechnicianDay } from '../_domain/dispatch/technician-day';
import type { Cloud } from '../_platform/cloud';
import { readCap } from '../_platform/database-guard';

/** The claims of all visits that are planned: one read for each thousand of them. */
export const claimsOfDays = async (cloud: Cloud, days: readonly TechnicianDay[]): Promise<Claim[]> => {
  const ids = [
    ...new Set(
      days.flatMap(({ visits }) =>
        visits.filter(({ state }) => state === 'planned').map(({ claimId }) => claimId),
      ),
    ),
  ];
  const found: Claim[] = [];
  for (let at = 0; at < ids.length; at += readCap)
    found.push(...(await cloud.tables.claims.getMany(ids.slice(at, at + readCap))));
  return found;
};

/**
 * Writes what the visits take under the sheet's services, each day for itself and decided again on the day as it is.
 * @returns all days, as they are then
 */
export const refitDays = async (
  cloud: Cloud,
  sheet: DispatchSheet,
  days: readonly TechnicianDay[],
  claims: readonly Claim[],
): Promise<readonly TechnicianDay[]> => {
  const written = new Map<string, TechnicianDay>();
  const changed = refit(sheet, days, claims).filter((day) => !days.includes(day));
  for (const { _id } of changed)
    await cloud.transaction(async (tables) => {
      const day = await tables.plans.get(_id);
      if (!day || !isDay(day)) return;
      const [after = day] = refit(sheet, [day], claims);
      if (after !== day) await tables.plans.put(after);
      written.set(_id, after);
    });
  return days.map((day) => written.get(day._id) ?? day);
};
