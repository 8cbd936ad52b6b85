import type { ClaimForm } from '../../contracts/claim-form';
import type { Contact } from '../../contracts/contact';
import { isVisited } from '../_domain/booking/book';
import { locate, pinned, type Where } from '../_domain/booking/locate';
import { isRemote } from '../_domain/booking/zone-of';
import { isPlaces, isSheet } from '../_domain/dispatch/plan-document';
import { placesId, sheetId } from '../_domain/dispatch/sheet';
import type { Cloud } from '../_platform/cloud';

/** Where an address is, and whether the store's zones call that far. */
export interface Located {
  readonly where: Where;
  readonly remote: boolean;
}

/**
 * Where an address is: by the geocoder, where the shop has one, by the streets that the store pinned, or by its
 * district's middle. One read. `undefined` outside the districts of the store.
 */
export const whereOf = async (
  cloud: Cloud,
  storeId: string,
  address: Pick<Contact, 'district' | 'address'>,
): Promise<Located | undefined> => {
  const found = await cloud.tables.plans.getMany([sheetId(storeId), placesId(storeId)]);
  const sheet = found.find(isSheet);
  const known = sheet && locate(address, sheet, found.find(isPlaces));
  if (!known) return undefined;
  const point = await cloud.geocoder.pointOf(address);
  const where = point ? pinned(point, 'geocoder') : known;
  return { where, remote: isRemote(sheet, where) };
};

/** The same for a form, where somebody is to come to its customer. */
export const whereIs = async (
  cloud: Cloud,
  { storeId, way, contact }: Pick<ClaimForm, 'storeId' | 'way' | 'contact'>,
): Promise<Located | undefined> => (isVisited({ way }) ? whereOf(cloud, storeId, contact) : undefined);
