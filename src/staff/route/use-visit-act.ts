import type { InputOf } from '../../../contracts/action';
import {
  listVisits,
  type acceptVisit,
  type declineVisit,
  type departVisit,
  type finishVisit,
  type reportAbsent,
  type reportLate,
  type RouteVisit,
} from '../../../contracts/visit';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { useAttempt } from '../use-attempt';

/** To arrive takes what to accept takes. */
type VisitAction =
  | typeof acceptVisit
  | typeof declineVisit
  | typeof departVisit
  | typeof finishVisit
  | typeof reportAbsent
  | typeof reportLate;

/** Where a visit lies: the store and the day of the route. */
export interface OnRoute {
  readonly storeId: string;
  readonly date: string;
}

/** A visit as its actions name it. */
export const targetOf = ({ storeId, date }: OnRoute, { visitId, claimId }: RouteVisit) => ({
  storeId,
  date,
  visitId,
  claimId,
});

/** One act at a visit; the route as it is then is learnt from its answer. */
export const useVisitAct = (on: OnRoute, onDone?: () => void) => {
  const { attempt, ...state } = useAttempt();
  const act = <A extends VisitAction>(action: A, input: InputOf<A>): void =>
    void attempt(async () => {
      try {
        learn(listVisits, { storeId: on.storeId, date: on.date }, await call<VisitAction>(action, input));
        onDone?.();
      } catch (failure) {
        // Somebody else goes, or it is another time: what is shown is not true any more.
        if (failure instanceof Refused) void askAgain(listVisits);
        throw failure;
      }
    });
  return { ...state, act };
};
