import { getTechnician as contract } from '../../contracts/my-visit';
import { serve } from '../_platform/serve';
import { myClaim, readMyVisit } from './my-visit';

export const getTechnician = serve(contract, async ({ input, caller, cloud }) =>
  readMyVisit(cloud, await myClaim(cloud, caller, input.claimId)),
);
