import type { ProductFile } from '../../contracts/product-file';
import { productFileView } from '../_domain/product-file-view';
import { Refusal } from '../_domain/refusal';
import type { Item } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';
import { claimsAbout } from './claims-about';

/** Looks of the shop's people that a file shows. */
const lookCap = 20;

/** A thing that is somebody's now. Refuses with NOT_ALLOWED otherwise, as for one that is not there. */
export const ownItem = async (cloud: Cloud, customerId: string, productId: string): Promise<Item> => {
  const item = await cloud.tables['sold-items'].get(productId);
  if (item?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
  return item;
};

/** The file of a thing as its owner sees it, in three reads at once. */
export const readProduct = async (cloud: Cloud, customerId: string, item: Item): Promise<ProductFile> => {
  const [claims, team, looks] = await Promise.all([
    claimsAbout(cloud, item.storeId, item._id),
    cloud.tables.teams.get(item.storeId),
    cloud.tables.accesses.list({
      where: { customerId, about: item._id },
      order: ['at', 'desc'],
      limit: lookCap,
    }),
  ]);
  return productFileView({ item, customerId, claims, team, looks });
};
