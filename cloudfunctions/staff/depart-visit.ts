import { departVisit as contract } from '../../contracts/visit';
import { depart, technicians } from '../_domain/dispatch/visit-acts';
import { serveStaff } from '../_platform/serve';
import { actOnVisit } from './act-on-visit';

export const departVisit = serveStaff(contract, technicians, ({ input, caller, cloud }) =>
  actOnVisit({ cloud, caller }, input, depart),
);
