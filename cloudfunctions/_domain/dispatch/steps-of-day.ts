import type { Rearranged } from './rearranged';
import type { Step } from './rearrange';
import { nobody, type TechnicianDay } from './technician-day';

/**
 * A re-planning as steps that can be applied: each names the revisions that it was made on, raised by the steps before
 * it, so that a step that is dropped takes those with it that built on it.
 * @param days of the date as they were read
 */
export const stepsOfDay = (days: readonly TechnicianDay[], plan: readonly Rearranged[]): readonly Step[] => {
  const revs = new Map(days.map(({ technicianId, rev }) => [technicianId, rev]));
  let waiting =
    days.find(({ technicianId }) => technicianId === nobody)?.visits.map(({ visitId }) => visitId) ?? [];
  return plan.map(({ routes }) => {
    const placed = new Set(routes.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)));
    const left = waiting.filter((visitId) => !placed.has(visitId));
    const takes = left.length < waiting.length;
    waiting = left;
    const all = [
      ...routes.map(({ technicianId, visits }) => ({
        technicianId,
        visitIds: visits.map(({ visitId }) => visitId),
      })),
      ...(takes ? [{ technicianId: nobody, visitIds: left }] : []),
    ];
    return {
      routes: all.map(({ technicianId, visitIds }) => {
        const rev = revs.get(technicianId) ?? 0;
        revs.set(technicianId, rev + 1);
        return { technicianId, rev, visitIds };
      }),
    };
  });
};
