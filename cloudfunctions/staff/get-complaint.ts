import { getLaneComplaint as contract } from '../../contracts/complaint-lane';
import { laneRoles } from '../_domain/complaint/complaint-rights';
import { discreetly, serveStaff } from '../_platform/serve';
import { logAccess } from '../_work/log-access';
import { laneComplaint, visibleComplaint } from './lane-complaint';

export const getComplaint = discreetly(
  serveStaff(contract, laneRoles, async ({ input, caller, cloud }) => {
    const complaint = await visibleComplaint({ cloud, caller }, input);
    const { storeId, customerId, claimId } = complaint;
    // The case comes along; only its customer reads that somebody opened it.
    if (claimId !== undefined)
      await logAccess(cloud, caller, { storeId, customerId, what: 'archive', why: 'look', about: claimId });
    return laneComplaint(cloud, complaint, caller.customerId);
  }),
  'unnamed',
);
