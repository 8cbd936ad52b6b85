import { approveClaim as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { approve } from '../_domain/review/approve';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const approveClaim = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: ['approved', 'approval-proposed'] }, (claim, doer) =>
    approve(claim, doer, input),
  ),
);
