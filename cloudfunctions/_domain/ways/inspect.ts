import { textOf, type Change } from '../change';
import type { Claim } from '../claim-record';
import { happen, reviewers, workers } from '../lifecycle';
import { notify } from '../notice';
import { shopPhotos, type SentPhoto } from '../photos';
import type { Photo } from '../records';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';
import { without } from '../review/without';

export interface Inspected {
  readonly verdict: 'as-described' | 'differs';
  readonly words: string;
  readonly photos: readonly SentPhoto[];
}

/** Whether somebody has found the goods to be as they were described. */
export const isAsDescribed = ({ inspection }: Claim): boolean => inspection?.verdict === 'as-described';

/** Holds goods against what was said of them; what differs is decided anew. Refuses with NOT_NOW, PHOTO_NOT_USABLE. */
export const inspect = (
  claim: Claim,
  doer: Doer,
  { verdict, words, photos }: Inspected,
  kept: readonly Photo[],
): Change => {
  if (isAsDescribed(claim)) throw new Refusal('NOT_NOW');
  const act = { ...handling(claim, doer, workers), photos: photos.length };
  const kind = verdict === 'differs' ? 'goods-differ' : 'goods-inspected';
  const happened = happen(shopPhotos(claim, doer, photos, kept), kind, act, {
    inspection: { verdict, at: doer.at, by: doer.customerId },
    work: { ...claim.work, by: doer.customerId },
  });
  return {
    ...happened,
    ...textOf(happened, { words }),
    notices: [notify(happened.claim, kind, doer.at, doer.customerId)],
  };
};

/** The replacement is got ready, once the goods are as described. Refuses with NOT_NOW. */
export const beginExchange = (claim: Claim, doer: Doer): Change => {
  const act = handling(claim, doer, reviewers);
  if (claim.approval?.remedy !== 'exchange' || !isAsDescribed(claim)) throw new Refusal('NOT_NOW');
  const happened = happen(without(claim, 'ended'), 'exchange-begun', act, {
    work: { ...claim.work, by: doer.customerId },
  });
  return { ...happened, notices: [notify(happened.claim, 'exchange-begun', doer.at, doer.customerId)] };
};
