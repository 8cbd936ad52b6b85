import { cosignApproval as contract } from '../../contracts/review-acts';
import { managers } from '../_domain/lifecycle';
import { cosignApproval as cosign } from '../_domain/review/cosign';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const cosignApproval = serveStaff(contract, managers, ({ input, caller, cloud }) =>
  actOnClaim(
    { cloud, caller },
    { ...input, kind: input.agree ? 'approved' : 'approval-refused' },
    (claim, doer) => cosign(claim, doer, input),
  ),
);
