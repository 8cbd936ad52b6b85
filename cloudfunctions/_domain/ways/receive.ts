import type { Custody } from '../../../contracts/custody';
import { withoutVisit } from '../booking/book';
import { textOf, type Change } from '../change';
import type { Claim } from '../claim-record';
import { happen, workers } from '../lifecycle';
import { notify } from '../notice';
import { shopPhotos, type SentPhoto } from '../photos';
import type { Photo } from '../records';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';

/** What was seen when goods came. */
export interface Received {
  readonly custody: Custody;
  readonly words?: string | undefined;
  readonly photos: readonly SentPhoto[];
}

/** What it means that the goods are here: a repair is in work, a return or exchange is looked at. */
export const receiving = ({ approval }: Pick<Claim, 'approval'>): 'checked-in' | 'goods-received' =>
  approval?.remedy === 'return' || approval?.remedy === 'exchange' ? 'goods-received' : 'checked-in';

/** Goods that a technician repairs where they stand do not come. */
export const isBrought = ({ approval }: Claim): boolean =>
  approval !== undefined && (approval.way !== 'visit' || receiving({ approval }) === 'goods-received');

/** A technician has fetched them at the door, and brings them in. */
const isFetched = ({ approval, state, custody }: Claim): boolean =>
  approval?.way === 'pickup' && state === 'in-service' && custody === undefined;

/** Whether goods can come now: a booking of a technician is none for the counter, and what is here came already. */
export const mayCome = (claim: Claim): boolean =>
  isBrought(claim) && (claim.state === 'in-service' ? isFetched(claim) : claim.visit?.at !== 'home');

/**
 * Takes goods into custody, with how they look; the customer reads it. Refuses with NOT_NOW, PHOTO_NOT_USABLE.
 */
export const receive = (
  claim: Claim,
  doer: Doer,
  { custody, words, photos }: Received,
  kept: readonly Photo[],
): Change => {
  if (!mayCome(claim)) throw new Refusal('NOT_NOW');
  const act = { ...handling(claim, doer, workers), photos: photos.length };
  const kind = receiving(claim);
  const {
    inspection: _inspection,
    parcelBack: _parcelBack,
    ...fresh
  } = shopPhotos(claim, doer, photos, kept);
  // What was booked at the counter has come: nothing is to be said of that time any more.
  const brought = fresh.visit?.at === 'counter' ? withoutVisit(fresh) : fresh;
  const happened = happen(brought, kind, act, {
    custody: { ...custody, since: doer.at },
    work: { ...claim.work, by: doer.customerId, ...(kind === 'checked-in' ? { begunAt: doer.at } : {}) },
  });
  return {
    ...happened,
    ...textOf(happened, { words }),
    notices: [notify(happened.claim, kind, doer.at, doer.customerId)],
  };
};

/** The repaired goods are fetched: they are in nobody's custody any more. Refuses with NOT_NOW. */
export const handOut = (claim: Claim, doer: Doer): Change => {
  // What is with a courier cannot be handed out as well.
  if (claim.parcelBack) throw new Refusal('NOT_NOW');
  const act = handling(claim, doer, workers);
  const { custody: _custody, ...left } = claim;
  const happened = happen(left, 'picked-up', act);
  return { ...happened, notices: [notify(happened.claim, 'picked-up', doer.at, doer.customerId)] };
};
