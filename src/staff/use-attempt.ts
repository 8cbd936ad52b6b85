import { useRef, useState } from 'react';
import { Refused } from '../shared/cloud/refused';
import { Unreachable } from '../shared/cloud/unreachable';
import { failureWords } from '../shared/words/refusals';

/** One write at a time, with its failure in words. A second tap while it runs does nothing. */
export const useAttempt = () => {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailed(undefined);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused) && !(failure instanceof Unreachable)) throw failure;
      setFailed(failureWords(failure));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failed, attempt };
};
