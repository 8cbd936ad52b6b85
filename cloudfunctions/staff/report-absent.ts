import { reportAbsent as contract } from '../../contracts/visit';
import { technicians } from '../_domain/dispatch/visit-acts';
import { customerAbsent } from '../_domain/dispatch/visit-ends';
import { serveStaff } from '../_platform/serve';
import { actOnVisit } from './act-on-visit';

export const reportAbsent = serveStaff(contract, technicians, async ({ input, caller, cloud }) => {
  const photoIds = input.photos.map(({ photoId }) => photoId);
  const photos = await cloud.tables.photos.getMany(photoIds);
  return actOnVisit({ cloud, caller }, input, customerAbsent(input, photos), {
    isPast: ({ lastAbsence }) =>
      lastAbsence?.visitId === input.visitId &&
      lastAbsence.date === input.date &&
      lastAbsence.by === caller.customerId,
  });
});
