import type { SoldItemFile } from '../../contracts/sale';
import type { SoldItem } from '../_domain/sold-item-record';
import { soldItemFileView } from '../_domain/sold-item-view';
import type { Cloud } from '../_platform/cloud';
import { claimsAbout } from './claims-about';

/** The file of a sold item as the shop sees it, in three reads at once. */
export const readSoldItem = async (cloud: Cloud, item: SoldItem): Promise<SoldItemFile> => {
  const [buyer, team, claims] = await Promise.all([
    cloud.tables.buyers.get(item._id),
    cloud.tables.teams.get(item.storeId),
    claimsAbout(cloud, item.storeId, item._id),
  ]);
  return soldItemFileView({ item, buyer, team, claims });
};
