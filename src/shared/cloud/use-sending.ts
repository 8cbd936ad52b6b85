import { useState } from 'react';
import type { Failure } from './failure';
import { Refused } from './refused';
import { Unreachable } from './unreachable';

export interface Sending {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Answers what came back; `undefined` where the shop said no or did not answer, which `failure` tells. */
  readonly send: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** One thing being sent: busy meanwhile, the failure in the shop's words afterwards. Defects go on to the page. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  return {
    busy,
    failure,
    send: async (work) => {
      setBusy(true);
      setFailure(undefined);
      try {
        return await work();
      } catch (thrown) {
        if (!(thrown instanceof Refused) && !(thrown instanceof Unreachable)) throw thrown;
        setFailure(thrown);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
