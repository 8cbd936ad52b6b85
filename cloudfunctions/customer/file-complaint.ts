import { fileComplaint as contract } from '../../contracts/complaint';
import { checkPhotos } from '../_domain/photos';
import { Refusal } from '../_domain/refusal';
import { canonical } from '../_platform/canonical';
import { digest, idFrom } from '../_platform/ids';
import { discreetly, serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { countTry } from '../_work/count-try';
import { openComplaint, techniciansOfClaim } from '../_work/open-complaint';
import { spreadKeepAway } from '../_work/spread-keep-away';
import { readComplaint } from '../_work/read-complaint';

export const fileComplaint = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const { storeId, kind, about, words, claimId } = input;
    const { customerId } = caller;
    const complaintId = idFrom('cpl', customerId, input.key); // the same press is the same complaint
    const [claim, photos] = await Promise.all([
      claimId === undefined ? undefined : cloud.tables.claims.get(claimId),
      cloud.tables.photos.getMany(input.photos),
    ]);
    if (claimId !== undefined && (claim?.customerId !== customerId || claim.storeId !== storeId))
      throw new Refusal('NOT_ALLOWED');
    const sent = input.photos.map((photoId) => ({ photoId }));
    checkPhotos(sent, photos, { storeId, customerId, for: complaintId }, cloud.now);
    await countTry(cloud, [customerId, 'file-complaint']);
    const held = (await checkWords(cloud, caller, { words })).length > 0;
    const technicianIds =
      claim && kind === 'complaint' && about === 'technician' ? await techniciansOfClaim(cloud, claim) : [];

    const complaint = await cloud.transaction((tables) =>
      openComplaint(
        tables,
        {
          complaintId,
          storeId,
          kind,
          about,
          words,
          held,
          formHash: digest(canonical(input)),
          customerId,
          claimId,
          technicianIds,
          photos: input.photos,
          by: 'customer',
        },
        cloud.now,
      ),
    );
    if (technicianIds.length > 0) await spreadKeepAway(cloud, customerId);
    return (await readComplaint(cloud, complaint, 'complainant')).view;
  }),
  'unnamed',
);
