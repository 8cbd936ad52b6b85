import { textOf, type Change } from '../change';
import type { Claim } from '../claim-record';
import { managersOf } from '../having';
import { happen, workers } from '../lifecycle';
import { notifyStaff } from '../notice';
import { handling, type Doer } from './staff-act';

/**
 * A fault that endangers others too: the claim comes first from now on, managers and owners are alerted, apart from
 * the one who says it. Refuses with NOT_ALLOWED, ANOTHER_PERSON, NOT_NOW.
 */
export const flagQuality = (claim: Claim, doer: Doer, words: string): Change => {
  const happened = happen(claim, 'major-quality-flagged', handling(claim, doer, workers), { urgent: true });
  const alerted = managersOf(doer.team).filter((one) => one !== doer.customerId);
  const told = { at: doer.at, actorId: doer.customerId };
  return {
    ...happened,
    ...textOf(happened, { words }),
    notices: alerted.map((to) => notifyStaff(happened.claim, 'major-quality', { ...told, to })),
  };
};
