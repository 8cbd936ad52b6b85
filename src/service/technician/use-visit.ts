import { useRef, useState } from 'react';
import { answerLate, getTechnician, reportNoShow, type MyVisit } from '../../../contracts/my-visit';
import { getClaim } from '../../../contracts/claim';
import { call } from '../../shared/cloud/call';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { Unreachable } from '../../shared/cloud/unreachable';

export type Choice = 'wait' | 'another-technician' | 'no-show';

/** What the customer says to the visit as he sees it; a second tap while it runs does nothing. */
export const useVisit = ({ claimId, version }: Pick<MyVisit, 'claimId' | 'version'>) => {
  const running = useRef(false);
  const [busy, setBusy] = useState<Choice>();
  const [done, setDone] = useState<Choice>();
  const [failed, setFailed] = useState<Failure>();
  const say = async (choice: Choice): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(choice);
    setFailed(undefined);
    try {
      const seen = { claimId, version };
      const answer =
        choice === 'no-show' ? await call(reportNoShow, seen) : await call(answerLate, { ...seen, choice });
      learn(getTechnician, { claimId }, answer);
      setDone(choice);
      void askAgain(getClaim);
    } catch (failure) {
      if (!(failure instanceof Refused) && !(failure instanceof Unreachable)) throw failure;
      setFailed(failure);
      if (failure instanceof Refused && failure.code === 'CHANGED_MEANWHILE') void askAgain(getTechnician);
    } finally {
      running.current = false;
      setBusy(undefined);
    }
  };
  return { busy, done, failed, say };
};
