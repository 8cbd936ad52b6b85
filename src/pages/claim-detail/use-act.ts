import type { Action, InputOf } from '../../../contracts/action';
import { type ClaimDetail, getClaim, listClaims } from '../../../contracts/claim';
import { listNotices } from '../../../contracts/notice';
import { call } from '../../shared/cloud/call';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { type Sending, useSending } from '../../shared/cloud/use-sending';

type ClaimAction = Action & { readonly output: typeof getClaim.output };

export interface Act extends Pick<Sending, 'busy' | 'failure'> {
  /** Answers whether the shop has it. The same press sent again changes nothing more. */
  readonly run: <A extends ClaimAction>(action: A, input: InputOf<A>) => Promise<boolean>;
}

/** What is shown is no longer how it stands. */
const isOutdated = (failure: unknown): boolean =>
  failure instanceof Refused && (failure.code === 'CHANGED_MEANWHILE' || failure.code === 'NOT_NOW');

/** One of my acts on a claim: the page shows the claim as it is afterwards, or why it did not happen. */
export function useAct({ id }: Pick<ClaimDetail, 'id'>): Act {
  const { busy, failure, send } = useSending();
  return {
    busy,
    failure,
    run: async (action, input) => {
      const done = await send(async () => {
        try {
          learn(getClaim, { claimId: id }, await call<ClaimAction>(action, input));
        } catch (thrown) {
          if (isOutdated(thrown)) void askAgain(getClaim);
          throw thrown;
        }
        await Promise.all([askAgain(listClaims), askAgain(listNotices)]);
        return true;
      });
      return done === true;
    },
  };
}
