import { cancelClaim as contract } from '../../contracts/claim-acts';
import { cancel } from '../_domain/review/end';
import { serve } from '../_platform/serve';
import { actOnMyClaim } from './act-on-my-claim';

export const cancelClaim = serve(contract, ({ input, caller, cloud }) =>
  actOnMyClaim({ cloud, caller }, { ...input, kind: 'cancelled' }, (claim, act) =>
    cancel(claim, act, input.reason),
  ),
);
