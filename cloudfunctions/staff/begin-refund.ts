import { beginRefund as contract } from '../../contracts/goods';
import { reviewers } from '../_domain/lifecycle';
import { beginRefund as begin } from '../_domain/ways/refund';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const beginRefund = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'refund-begun' }, (claim, doer) =>
    begin(claim, doer, input.amountFen),
  ),
);
