import { getComplaint as contract } from '../../contracts/complaint';
import { discreetly, serve } from '../_platform/serve';
import { complaintByRef } from '../_work/complaint-by-ref';
import { readComplaint } from '../_work/read-complaint';

export const getComplaint = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const complaint = await complaintByRef(cloud, caller, input.of);
    return (await readComplaint(cloud, complaint, 'complainant')).view;
  }),
  'anonymous',
);
