import type { BrokenRule } from '../../../contracts/board';
import type { Violation } from '../assignment/check-day';
import { explain } from '../assignment/explain';
import { withRoutes } from '../assignment/day-part';
import { tryMove } from '../assignment/try-move';
import { Refusal } from '../refusal';
import type { BoardOf } from './board-view';
import { planOfDay, routeOf } from './plan-of-day';
import { emptyDay, withVisits, type PlannedVisit, type TechnicianDay } from './technician-day';

/** What a move would break, in the words that managers know visits by. */
export const brokenBy = (
  violations: readonly Violation[],
  { days, claims }: Pick<BoardOf, 'days' | 'claims'>,
): BrokenRule[] => {
  const visits = days.flatMap((day) => day.visits);
  return violations.map(({ what, visitId }) => {
    const claimId = visits.find((visit) => visit.visitId === visitId)?.claimId;
    const number = claims.find(({ _id }) => _id === claimId)?.number;
    return number === undefined ? { what } : { what, number };
  });
};

interface Wish {
  readonly visitId: string;
  readonly to: string;
  readonly position?: number | undefined;
  readonly lock: boolean;
  /** Overrides what the move breaks. */
  readonly overrides: boolean;
}

const moved = (visit: PlannedVisit, isNew: boolean, lock: boolean): PlannedVisit => {
  const { acceptedAt, acceptBy, why: _why, locked: _locked, ...rest } = visit;
  return {
    ...rest,
    ...(isNew || acceptedAt === undefined ? {} : { acceptedAt }),
    ...(isNew || acceptBy === undefined ? {} : { acceptBy }),
    ...(lock ? { locked: true as const } : {}),
  };
};

/**
 * A visit put with somebody by hand; the window stays. Answers the technician-days that change, at most two.
 * Refuses with VISIT_FIXED (begun, on the way, announced, or gone), MOVE_BREAKS.
 * @param of days as they lie in the database now
 */
export const moveByHand = (of: Omit<BoardOf, 'team' | 'claims'>, wish: Wish): readonly TechnicianDay[] => {
  const { sheet, store, days, date } = of;
  const from = days.find(({ visits }) => visits.some(({ visitId }) => visitId === wish.visitId));
  const visit = from?.visits.find(({ visitId }) => visitId === wish.visitId);
  const day = planOfDay(sheet, store, days, date);
  const move = visit?.frozen ? undefined : tryMove(day, wish.visitId, wish.to, wish.position);
  if (!from || !visit || !move) throw new Refusal('VISIT_FIXED');
  if (move.violations.length > 0 && !wish.overrides) throw new Refusal('MOVE_BREAKS');

  const target =
    days.find(({ technicianId }) => technicianId === wish.to) ?? emptyDay(sheet.storeId, date, wish.to);
  const order = move.routes.find(({ technicianId }) => technicianId === wish.to)?.visits ?? [];
  const here = new Map(
    [...target.visits, moved(visit, from !== target, wish.lock)].map((one) => [one.visitId, one]),
  );
  const visits = order.flatMap(({ visitId }) => here.get(visitId) ?? []);
  const why = explain(
    withRoutes(day, [routeOf({ technicianId: wish.to, visits }), ...leaving(from, wish)]),
    wish.visitId,
  );
  const explained = visits.map((one) =>
    one.visitId === wish.visitId && why !== undefined ? { ...one, why } : one,
  );
  const after = withVisits(target, explained);
  if (from === target) return [after];
  return [
    withVisits(
      from,
      from.visits.filter((one) => one !== visit),
    ),
    after,
  ];
};

const leaving = (from: TechnicianDay, { visitId, to }: Wish) =>
  from.technicianId === to
    ? []
    : [routeOf({ ...from, visits: from.visits.filter((visit) => visit.visitId !== visitId) })];
