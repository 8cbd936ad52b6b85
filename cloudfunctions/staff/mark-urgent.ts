import { markUrgent as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { markUrgent as mark } from '../_domain/review/mark';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const markUrgent = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'urgent-marked' }, (claim, doer) =>
    mark(claim, doer, input.criteria),
  ),
);
