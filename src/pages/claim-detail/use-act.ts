import { useState } from 'react';
import type { Action, InputOf } from '../../../contracts/action';
import { type ClaimDetail, getClaim, listClaims } from '../../../contracts/claim';
import { listNotices } from '../../../contracts/notice';
import { call } from '../../shared/cloud/call';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { Unreachable } from '../../shared/cloud/unreachable';

type ClaimAction = Action & { readonly output: typeof getClaim.output };

export interface Act {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Answers whether the shop has it. The same press sent again changes nothing more. */
  readonly run: <A extends ClaimAction>(action: A, input: InputOf<A>) => Promise<boolean>;
}

/** One of my acts on a claim: the page shows the claim as it is afterwards, or why it did not happen. */
export function useAct({ id }: Pick<ClaimDetail, 'id'>): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  return {
    busy,
    failure,
    run: async (action, input) => {
      setBusy(true);
      setFailure(undefined);
      try {
        learn(getClaim, { claimId: id }, await call<ClaimAction>(action, input));
        await Promise.all([askAgain(listClaims), askAgain(listNotices)]);
        return true;
      } catch (thrown) {
        if (!(thrown instanceof Refused) && !(thrown instanceof Unreachable)) throw thrown;
        setFailure(thrown);
        // What is shown is no longer how it stands.
        if (thrown instanceof Refused && ['CHANGED_MEANWHILE', 'NOT_NOW'].includes(thrown.code))
          await askAgain(getClaim);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
