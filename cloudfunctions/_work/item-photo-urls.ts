import type { OutputOf } from '../../contracts/action';
import type { showMyPhotos } from '../../contracts/photo';
import { photoIdsOf, type Item } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';
import { photoUrls } from './photo-urls';

/** The pictures of a thing's condition sheet; whoever may open the thing may see them. */
export const itemPhotoUrls = async (cloud: Cloud, item: Item): Promise<OutputOf<typeof showMyPhotos>> =>
  photoUrls(cloud, await cloud.tables.photos.getMany(photoIdsOf(item)), 'others');
