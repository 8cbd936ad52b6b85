import { serviceFor } from '../booking/visit-of';
import type { Claim } from '../claim-record';
import type { DispatchSheet } from './sheet';
import { withVisits, type PlannedVisit, type TechnicianDay } from './technician-day';

type Needs = Pick<PlannedVisit, 'minutes' | 'skills'>;

const isSame = (one: Needs, other: Needs): boolean =>
  one.minutes === other.minutes && one.skills.join('\n') === other.skills.join('\n');

/**
 * The days with every visit taking as long, and needing what the services say now; the very same where nothing changes.
 * Whoever is on his way or at work finishes as planned, and what is not done at homes any more keeps what it was booked
 * with.
 */
export const refit = (
  sheet: Pick<DispatchSheet, 'services'>,
  days: readonly TechnicianDay[],
  claims: readonly Claim[],
): readonly TechnicianDay[] => {
  const byId = new Map(claims.map((claim) => [claim._id, claim]));
  const anew = (visit: PlannedVisit): PlannedVisit => {
    const claim = byId.get(visit.claimId);
    const needs = claim && visit.state === 'planned' ? serviceFor(sheet, claim) : undefined;
    return !needs || isSame(needs, visit) ? visit : { ...visit, ...needs };
  };
  return days.map((day) => {
    const visits = day.visits.map(anew);
    return visits.some((visit, at) => visit !== day.visits[at]) ? withVisits(day, visits) : day;
  });
};
