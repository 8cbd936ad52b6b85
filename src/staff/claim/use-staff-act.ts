import type { Action, InputOf } from '../../../contracts/action';
import { getStaffClaim, listQueue, type StaffClaim } from '../../../contracts/review';
import { call } from '../../shared/cloud/call';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { useAttempt } from '../use-attempt';

type StaffAction = Action & { readonly output: typeof getStaffClaim.output };

/** What every act names: the claim as one saw it. */
export const seenOf = ({ id, storeId, version }: StaffClaim) => ({ claimId: id, storeId, version });

/** One act on a claim; afterwards the page shows it as it is, also where somebody else was quicker. */
export const useStaffAct = ({ id, storeId }: StaffClaim, done: () => void) => {
  const { attempt, ...state } = useAttempt();
  const act = <A extends StaffAction>(action: A, input: InputOf<A>): void =>
    void attempt(async () => {
      try {
        learn(getStaffClaim, { storeId, claimId: id }, await call<StaffAction>(action, input));
        done();
      } finally {
        await Promise.all([askAgain(listQueue), askAgain(getStaffClaim)]);
      }
    });
  return { ...state, act };
};
