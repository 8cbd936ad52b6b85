import { getClaim } from '../../../contracts/claim';
import {
  bookSlot,
  bookSlotForCustomer,
  listCounterSlots,
  listSlots,
  rebookSlot,
  type Slot,
} from '../../../contracts/counter';
import { call } from '../../shared/cloud/call';
import { askAgain, useServer } from '../../shared/cloud/server-state';
import { useMyAct } from '../use-my-act';

/** Times at the counter that can be had, and booking one. With a store the shop books for who called. */
export const useSlots = (claimId: string, storeId: string | undefined) => {
  const isMine = storeId === undefined;
  const claim = useServer(getClaim, { claimId }, { enabled: isMine });
  const mine = useServer(listSlots, { claimId }, { enabled: isMine });
  const theirs = useServer(listCounterSlots, { storeId: storeId ?? '', claimId }, { enabled: !isMine });
  const { busy, failure, act } = useMyAct();
  const version = isMine ? claim.data?.version : theirs.data?.version;
  const moves = claim.data?.acts.includes('move-slot') ?? false;
  const fetches = claim.data?.state === 'handing-over';

  /** The nearest times where it was taken meanwhile, `booked`, or nothing where it failed. */
  const book = async ({ date, from }: Slot): Promise<readonly Slot[] | 'booked' | undefined> => {
    if (version === undefined) return undefined;
    const wish = { claimId, version, date, from };
    const answer = isMine
      ? await act(
          () => call(moves ? rebookSlot : bookSlot, wish),
          (one) => (one.outcome === 'booked' ? one.claim : undefined),
        )
      : await act(
          () => call(bookSlotForCustomer, { storeId, ...wish }),
          () => undefined,
        );
    await Promise.all([listSlots, listCounterSlots].map((one) => askAgain(one)));
    if (answer === undefined) return undefined;
    return answer.outcome === 'booked' ? 'booked' : answer.alternatives;
  };
  return { listed: isMine ? mine : theirs, busy, failure, moves, fetches, book };
};
