import { reassignClaim as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { reassign } from '../_domain/review/mark';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const reassignClaim = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'reassigned' }, (claim, doer) =>
    reassign(claim, doer, input.to),
  ),
);
