import { type ClaimDetail, getClaim, listClaims } from '../../contracts/claim';
import { Refused } from '../shared/cloud/refused';
import { askAgain, learn } from '../shared/cloud/server-state';
import { useSending } from '../shared/cloud/use-sending';

/** What is shown is no longer how it stands. */
const isOutdated = (thrown: unknown): boolean =>
  thrown instanceof Refused && (thrown.code === 'CHANGED_MEANWHILE' || thrown.code === 'NOT_NOW');

/** One act on a claim of mine; the pages below show it as it is afterwards. */
export const useMyAct = () => {
  const { busy, failure, send } = useSending();
  return {
    busy,
    failure,
    /** `claimOf` finds the claim in the answer, where the act has happened. */
    act: <T>(work: () => Promise<T>, claimOf: (answer: T) => ClaimDetail | undefined) =>
      send(async () => {
        try {
          const answer = await work();
          const claim = claimOf(answer);
          if (claim !== undefined) {
            learn(getClaim, { claimId: claim.id }, claim);
            void askAgain(listClaims);
          }
          return answer;
        } catch (thrown) {
          if (isOutdated(thrown)) void askAgain(getClaim);
          throw thrown;
        }
      }),
  };
};
