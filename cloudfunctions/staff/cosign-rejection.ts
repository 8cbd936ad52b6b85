import { cosignRejection as contract } from '../../contracts/review-acts';
import { managers } from '../_domain/lifecycle';
import { cosignRejection as cosign } from '../_domain/review/cosign';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const cosignRejection = serveStaff(contract, managers, ({ input, caller, cloud }) =>
  actOnClaim(
    { cloud, caller },
    { ...input, kind: input.agree ? 'rejected' : 'rejection-refused' },
    (claim, doer) => cosign(claim, doer, input),
  ),
);
