import { acceptVisit as contract } from '../../contracts/visit';
import { accept, technicians } from '../_domain/dispatch/visit-acts';
import { serveStaff } from '../_platform/serve';
import { actOnVisit } from './act-on-visit';

export const acceptVisit = serveStaff(contract, technicians, ({ input, caller, cloud }) =>
  actOnVisit({ cloud, caller }, input, accept),
);
