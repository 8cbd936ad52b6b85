import { listWindows, type WindowOffers } from '../../../contracts/booking';
import { getClaim } from '../../../contracts/claim';
import type { Slot } from '../../../contracts/slot';
import { isDay, isSheet } from '../../../cloudfunctions/_domain/dispatch/plan-document';
import { sheetId, type DispatchSheet } from '../../../cloudfunctions/_domain/dispatch/sheet';
import { storeId, takenOn } from './review-desk';
import type { Shop } from './shop';

let people = 0;

/** Windows that can be had, in their order. */
export const freeOf = ({ days }: WindowOffers): readonly Slot[] =>
  days.flatMap(({ date, windows }) =>
    windows.filter(({ why }) => why === undefined).map(({ window }) => ({ date, window })),
  );

/** A free window some days ahead, where no clock of the test run matters. */
export const later = (offered: WindowOffers, at = 0): Slot => {
  const slot = freeOf(offered).filter(({ date }) => date > (offered.days[3]?.date ?? ''))[at];
  if (!slot) throw new Error('nothing is free');
  return slot;
};

/** What tests of bookings do and look at, in the shop of the file. */
export const bookers = (shop: () => Shop) => {
  /** Somebody new, whose claim was taken on. */
  const booker = async (): Promise<{ openid: string; claimId: string; version: number }> => {
    people += 1;
    const openid = `booker-${people}`;
    const { claimId, version } = await takenOn(shop(), 'shen-yun', openid);
    return { openid, claimId, version };
  };
  const offers = (openid: string, claimId: string): Promise<WindowOffers> =>
    shop().call(openid, listWindows, { claimId });
  const daysOf = async (claimId: string) =>
    (await shop().backstage().tables.plans.list({ where: { storeId }, limit: 1_000 }))
      .filter(isDay)
      .filter(({ claimIds }) => claimIds.includes(claimId));
  const stateOf = async (openid: string, claimId: string) =>
    (await shop().call(openid, getClaim, { claimId })).state;
  const changeSheet = async (change: (sheet: DispatchSheet) => DispatchSheet): Promise<void> => {
    const { plans } = shop().backstage().tables;
    const sheet = await plans.get(sheetId(storeId));
    if (!sheet || !isSheet(sheet)) throw new Error('no sheet');
    await plans.put(change(sheet));
  };
  return { booker, offers, daysOf, stateOf, changeSheet };
};
