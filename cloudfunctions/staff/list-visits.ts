import { listVisits as contract } from '../../contracts/visit';
import { technicians } from '../_domain/dispatch/visit-acts';
import { serveStaff } from '../_platform/serve';
import { myRoute } from './my-route';

export const listVisits = serveStaff(contract, technicians, ({ input, caller, cloud }) =>
  myRoute({ cloud, caller }, input),
);
