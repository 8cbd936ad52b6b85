import { reportLate as contract } from '../../contracts/visit';
import { late, technicians } from '../_domain/dispatch/visit-acts';
import { serveStaff } from '../_platform/serve';
import { actOnVisit } from './act-on-visit';

export const reportLate = serveStaff(contract, technicians, ({ input, caller, cloud }) =>
  actOnVisit({ cloud, caller }, input, late(input.until)),
);
