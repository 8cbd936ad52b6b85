import type { CancelReason } from '../../../contracts/claim-acts';
import type { EndReason } from '../../../contracts/review-acts';
import { withoutVisit } from '../booking/book';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { happen, managers, type Act } from '../lifecycle';
import { notify, notifyStaff } from '../notice';
import { handling, type Doer } from './staff-act';
import { without } from './without';

/** The customer withdraws the claim. */
export const cancel = (claim: Claim, act: Act, reason: CancelReason): Change =>
  happen(withoutVisit(without(claim, 'needs', 'guidance', 'proposal')), 'cancelled', act, {
    endReason: reason,
  });

/** The customer confirms that it is done: what was handed over holds, or the whole matter is over. */
export const close = (claim: Claim, act: Act): Change =>
  happen(claim, claim.state === 'handing-over' ? 'confirmed' : 'closed', act);

/** A manager ends what cannot be ended otherwise; the store's complaint supervisors are told that it happened. */
export const forceClose = (
  claim: Claim,
  doer: Doer,
  why: { readonly reason: EndReason; readonly words: string },
): Change => {
  const act = handling(claim, doer, managers);
  const happened = happen(
    withoutVisit(without(claim, 'needs', 'guidance', 'proposal')),
    'force-closed',
    act,
    {
      endReason: why.reason,
    },
  );
  const supervisors = doer.team.members.filter(({ roles }) => roles.includes('complaint-supervisor'));
  const told = { at: doer.at, actorId: doer.customerId };
  return {
    ...happened,
    ...textOf(happened, { words: why.words }),
    notices: [
      notify(happened.claim, 'force-closed', doer.at, doer.customerId),
      ...supervisors.map(({ customerId }) =>
        notifyStaff(happened.claim, 'force-closed-told', { ...told, to: customerId }),
      ),
    ],
  };
};
