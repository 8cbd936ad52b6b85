import { useRef, useState } from 'react';
import type { Failure } from '../shared/cloud/failure';
import { Refused } from '../shared/cloud/refused';
import { Unreachable } from '../shared/cloud/unreachable';

/** One write at a time: what is missing before it, its failure after it. A second tap while it runs does nothing. */
export const useAttempt = () => {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure>();
  const [problem, refuse] = useState<string>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailed(undefined);
    refuse(undefined);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused) && !(failure instanceof Unreachable)) throw failure;
      setFailed(failure);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failed, problem, refuse: (why: string | undefined): void => refuse(why), attempt };
};
