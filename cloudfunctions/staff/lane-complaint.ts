import type { LaneDetail } from '../../contracts/complaint-lane';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { mayRead, offerBound } from '../_domain/complaint/complaint-rights';
import { actsOf } from '../_domain/complaint/lane-acts';
import { nameOf } from '../_domain/names';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';
import { readClaim } from '../_work/read-claim';
import { readComplaint } from '../_work/read-complaint';

/** A complaint of the store that the caller may know of. Refuses with NOT_ALLOWED, as for one that is not there. */
export const visibleComplaint = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  { storeId, complaintId }: { readonly storeId: string; readonly complaintId: string },
): Promise<Complaint> => {
  const [complaint, team] = await Promise.all([
    cloud.tables.complaints.get(complaintId),
    cloud.tables.teams.get(storeId),
  ]);
  if (complaint?.storeId !== storeId || !team || !mayRead(complaint, team, caller.customerId))
    throw new Refusal('NOT_ALLOWED');
  return complaint;
};

/** A complaint as those of the lane see it, with the case that it is about. */
export const laneComplaint = async (
  cloud: Cloud,
  complaint: Complaint,
  customerId: string,
): Promise<LaneDetail> => {
  const [{ view, claim, team }, customer] = await Promise.all([
    readComplaint(cloud, complaint, 'lane'),
    complaint.customerId === undefined ? undefined : cloud.tables.customers.get(complaint.customerId),
  ]);
  if (!team) throw new Error(`store ${complaint.storeId} has no team`);
  const about = claim && (await readClaim(cloud, claim, 'staff'));
  const contact = about?.contact ?? customer?.contact;
  const bound = offerBound(team, customerId);
  return {
    ...view,
    ...(contact === undefined ? {} : { name: contact.name }),
    ...(claim === undefined || about === undefined
      ? {}
      : {
          case: {
            number: claim.number,
            productName: claim.product.name,
            kind: claim.kind,
            state: claim.state,
            submittedAt: claim.submittedAt,
            events: about.view.events,
          },
        }),
    kept: complaint.technicianIds.flatMap((one) => nameOf(team, one) ?? []),
    acts: [...actsOf(complaint, team, customerId)],
    ...(Number.isFinite(bound) ? { authorityFen: bound } : {}),
    callable: complaint.customerId !== undefined && contact !== undefined && contact.phone !== '',
  };
};
