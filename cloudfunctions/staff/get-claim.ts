import { getStaffClaim as contract } from '../../contracts/review';
import { handlers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { staffClaim } from './staff-claim';
import { visibleClaim } from './visible-claim';

export const getClaim = serveStaff(contract, handlers, async ({ input, caller, cloud }) =>
  staffClaim(cloud, await visibleClaim({ cloud, caller }, input), caller.customerId),
);
