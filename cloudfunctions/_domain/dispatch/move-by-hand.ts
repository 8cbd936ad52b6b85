import type { BrokenRule } from '../../../contracts/board';
import type { Violation } from '../assignment/check-day';
import { withRoutes } from '../assignment/day-part';
import { tryMove } from '../assignment/try-move';
import { differenceOfWorth, worthOf } from '../assignment/worth';
import { Refusal } from '../refusal';
import type { BoardOf } from './board-view';
import { explained } from './explained';
import { planOfDay } from './plan-of-day';
import {
  emptyDay,
  inOtherHands,
  nobody,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from './technician-day';

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
  /** The customer, who knows who comes, agreed to somebody else. */
  readonly agreed: boolean;
  /** Who moves it. */
  readonly by: NonNullable<PlannedVisit['byHand']>;
}

const moved = (visit: PlannedVisit, isNew: boolean, { lock, by }: Wish): PlannedVisit => {
  const { why: _why, locked: _locked, ...rest } = isNew ? inOtherHands(visit) : visit;
  return { ...rest, byHand: by, ...(lock ? { locked: true as const } : {}) };
};

/** Whether the customer knows who comes, and nobody is there yet. */
const isAnnounced = ({ frozen, state }: PlannedVisit): boolean =>
  state === 'departed' || (state === 'planned' && frozen === true);

type Days = Omit<BoardOf, 'team' | 'claims'>;

/** The same days with a visit in nobody's hands, so that what was announced is not in the way. */
const loosened = ({ sheet, days, date }: Days, visit: PlannedVisit): readonly TechnicianDay[] => {
  const without = days.map((day) => ({ ...day, visits: day.visits.filter((one) => one !== visit) }));
  const waiting = without.find(({ technicianId }) => technicianId === nobody);
  const loose = waiting ?? emptyDay(sheet.storeId, date, nobody);
  return [
    ...without.filter((day) => day !== waiting),
    { ...loose, visits: [...loose.visits, inOtherHands(visit)] },
  ];
};

/**
 * What a move by hand would make of the day, a visit that was announced or is on the way among them.
 * @returns undefined where it is not there, or somebody is at it already
 */
export const tryByHand = (of: Days, { visitId, to, position }: Pick<Wish, 'visitId' | 'to' | 'position'>) => {
  const { sheet, store, days, date } = of;
  const visit = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
  const day = planOfDay(sheet, store, days, date);
  if (!visit || !isAnnounced(visit)) return tryMove(day, visitId, to, position);
  const loose = planOfDay(sheet, store, loosened(of, visit), date);
  const move = tryMove(loose, visitId, to, position);
  const whole = move && withRoutes({ ...loose, waiting: day.waiting }, move.routes);
  return move && whole && { ...move, difference: differenceOfWorth(worthOf(whole), worthOf(day)) };
};

/**
 * A visit put with somebody by hand; the window stays. Answers the technician-days that change, at most two.
 * Refuses with VISIT_FIXED (begun, gone, or announced and nobody asked the customer), MOVE_BREAKS.
 * @param of days as they lie in the database now; `whole` the date's as they were read, for the explanation
 */
export const moveByHand = (
  of: Days & { readonly whole: readonly TechnicianDay[] },
  wish: Wish,
): readonly TechnicianDay[] => {
  const { sheet, days, date } = of;
  const from = days.find(({ visits }) => visits.some(({ visitId }) => visitId === wish.visitId));
  const visit = from?.visits.find(({ visitId }) => visitId === wish.visitId);
  const isAsked = visit !== undefined && isAnnounced(visit) && !wish.agreed;
  const move = isAsked ? undefined : tryByHand(of, wish);
  if (!from || !visit || !move) throw new Refusal('VISIT_FIXED');
  if (move.violations.length > 0 && !wish.overrides) throw new Refusal('MOVE_BREAKS');

  const target =
    days.find(({ technicianId }) => technicianId === wish.to) ?? emptyDay(sheet.storeId, date, wish.to);
  const order = move.routes.find(({ technicianId }) => technicianId === wish.to)?.visits ?? [];
  const here = new Map(
    [...target.visits, moved(visit, from !== target, wish)].map((one) => [one.visitId, one]),
  );
  const visits = order.flatMap(({ visitId }) => here.get(visitId) ?? []);
  const after = [
    ...(from === target
      ? []
      : [
          withVisits(
            from,
            from.visits.filter((one) => one !== visit),
          ),
        ]),
    withVisits(target, visits),
  ];
  return explained(of, of.whole, after, date, (_day, { visitId }) => visitId === wish.visitId);
};
