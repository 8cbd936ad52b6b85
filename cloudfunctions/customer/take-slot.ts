import type { ParsedInputOf } from '../../contracts/action';
import type { bookSlot, Slot, SlotAnswer } from '../../contracts/counter';
import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import type { Act } from '../_domain/lifecycle';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import type { Wanted } from '../_work/change-claim';
import { changeBySlot } from '../_work/counter-week';
import { orAlternatives } from '../_work/or-alternatives';
import { actOnMyClaim } from './act-on-my-claim';

/** Books or moves in one transaction; where the place was taken meanwhile, answers the nearest that are free. */
export const takeMySlot = (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  wish: ParsedInputOf<typeof bookSlot> & { readonly kind: Wanted['kind'] },
  decide: (claim: Claim, slot: Slot, act: Act) => Change,
): Promise<SlotAnswer> =>
  orAlternatives(
    cloud,
    wish,
    ({ customerId }) => customerId === caller.customerId,
    async () => ({
      outcome: 'booked' as const,
      claim: await actOnMyClaim({ cloud, caller }, wish, (one, act, tables) =>
        changeBySlot(tables, one, wish, act, decide),
      ),
    }),
  );
