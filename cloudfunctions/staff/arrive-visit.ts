import { arriveVisit as contract } from '../../contracts/visit';
import { arrive, technicians } from '../_domain/dispatch/visit-acts';
import { serveStaff } from '../_platform/serve';
import { actOnVisit } from './act-on-visit';

export const arriveVisit = serveStaff(contract, technicians, ({ input, caller, cloud }) =>
  actOnVisit({ cloud, caller }, input, arrive),
);
