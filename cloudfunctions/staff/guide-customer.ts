import { guideCustomer as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { guide } from '../_domain/review/ask-info';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const guideCustomer = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'guided' }, (claim, doer) => guide(claim, doer, input)),
);
