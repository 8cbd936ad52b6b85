import type { PlannedVisit, TechnicianDay } from './technician-day';

const isStill = ({ state, frozen }: PlannedVisit): boolean => state !== 'planned' || frozen === true;

const standing = ({ technicianId, visits }: Pick<TechnicianDay, 'technicianId' | 'visits'>): string =>
  `${technicianId}:${visits
    .filter((visit) => isStill(visit) || visit.locked)
    .map(({ visitId }) => visitId)
    .join()}`;

/** Whether begun, announced and locked visits are with the same technicians in the same order before and after. */
export const isSameStanding = (before: readonly TechnicianDay[], after: readonly TechnicianDay[]): boolean =>
  before.every((day) => after.some((one) => standing(one) === standing(day)));
