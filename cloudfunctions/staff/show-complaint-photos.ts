import { showComplaintPhotos as contract } from '../../contracts/complaint-lane';
import { laneRoles } from '../_domain/complaint/complaint-rights';
import { discreetly, serveStaff } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';
import { visibleComplaint } from './lane-complaint';

export const showComplaintPhotos = discreetly(
  serveStaff(contract, laneRoles, async ({ input, caller, cloud }) => {
    const { photos } = await visibleComplaint({ cloud, caller }, input);
    return photoUrls(cloud, await cloud.tables.photos.getMany(photos), 'others');
  }),
  'unnamed',
);
