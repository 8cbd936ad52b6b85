import { randomBytes } from 'node:crypto';
import type { InputOf } from '../../../contracts/action';
import { getClaim } from '../../../contracts/claim';
import { bookSlot, listSlots, showCode, type Slot } from '../../../contracts/counter';
import { getStaffClaim } from '../../../contracts/review';
import { approveClaim } from '../../../contracts/review-acts';
import { picture } from './picture';
import { uploaded } from './given';
import { freeRepair, storeId, underReview } from './review-desk';
import type { Shop } from './shop';

/** Somebody who has not been here before. */
export const somebody = (): string => `somebody-${randomBytes(5).toString('hex')}`;

/** A repair that 沈芸 has taken on, by whatever way. */
export const repairBy = async (
  shop: Shop,
  openid: string,
  way: InputOf<typeof approveClaim>['way'],
): Promise<{ storeId: string; claimId: string; version: number }> => {
  const claim = await underReview(shop, 'shen-yun', openid, { way });
  const { version } = await shop.call('shen-yun', approveClaim, { ...claim, ...freeRepair, way });
  return { ...claim, version };
};

/** Somebody's claim as it is now. */
export const stateOf = (shop: Shop, openid: string, claimId: string) =>
  shop.call(openid, getClaim, { claimId });

/** Times at the counter that still have places, the soonest first. */
export const freeSlots = async (shop: Shop, openid: string, claimId: string): Promise<Slot[]> => {
  const { days } = await shop.call(openid, listSlots, { claimId });
  return days.flatMap(({ slots }) => slots.filter(({ left }) => left > 0));
};

/** Books a time and answers the claim; fails where it was taken. */
export const booked = async (
  shop: Shop,
  openid: string,
  { claimId, version }: { readonly claimId: string; readonly version: number },
  { date, from }: Slot,
) => {
  const answer = await shop.call(openid, bookSlot, { claimId, version, date, from });
  if (answer.outcome !== 'booked') throw new Error('the time was taken');
  return { storeId, claimId, version: answer.claim.version };
};

/** A picture that somebody of the shop takes of goods. */
export const proof = async (shop: Shop, staff: string, claimId: string) => [
  { photoId: await uploaded(shop, staff, picture('jpeg'), { claimId }), kind: 'product' as const },
];

/** How goods look when they come. */
export const custody = {
  accessories: ['remote' as const],
  marks: ['scratched' as const],
};

/** Presses twice; the second press answers as the first. */
export const pressed = async <T extends { version: number; state: string }>(
  press: () => Promise<T>,
): Promise<T> => {
  const once = await press();
  expect(await press()).toEqual(once);
  return once;
};

export const codeOf = async (shop: Shop, openid: string, claimId: string) =>
  (await shop.call(openid, showCode, { claimId })).code;
export const actsOf = async (shop: Shop, staff: string, claimId: string) =>
  (await shop.call(staff, getStaffClaim, { storeId, claimId })).acts;
