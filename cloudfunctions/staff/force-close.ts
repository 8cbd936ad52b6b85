import { forceClose as contract } from '../../contracts/review-acts';
import { managers } from '../_domain/lifecycle';
import { forceClose as end } from '../_domain/review/end';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const forceClose = serveStaff(contract, managers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'force-closed' }, (claim, doer) => end(claim, doer, input)),
);
