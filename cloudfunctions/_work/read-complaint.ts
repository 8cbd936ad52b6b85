import type { ComplaintDetail } from '../../contracts/complaint';
import type { Claim } from '../_domain/claim-record';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { complaintDetailView } from '../_domain/complaint/complaint-view';
import type { Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';

/** More events than any complaint should have. */
const eventCap = 300;

/** Everything that belongs to a complaint, in four reads at once, three where it is about no claim. */
export const readComplaint = async (
  cloud: Cloud,
  complaint: Complaint,
  viewer: 'complainant' | 'lane',
): Promise<{ view: ComplaintDetail; claim: Claim | undefined; team: Team | undefined }> => {
  const { storeId, _id: complaintId, claimId } = complaint;
  const [events, texts, team, claim] = await Promise.all([
    cloud.tables['complaint-events'].list({
      where: { storeId, complaintId },
      order: ['version', 'asc'],
      limit: eventCap,
    }),
    cloud.tables['complaint-texts'].list({ where: { storeId, complaintId }, limit: eventCap }),
    cloud.tables.teams.get(storeId),
    claimId === undefined ? undefined : cloud.tables.claims.get(claimId),
  ]);
  const view = complaintDetailView({ complaint, events, texts, team, claim, viewer }, cloud.now);
  return { view, claim, team };
};
