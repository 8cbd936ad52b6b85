import { beginExchange as contract } from '../../contracts/goods';
import { reviewers } from '../_domain/lifecycle';
import { beginExchange as begin } from '../_domain/ways/inspect';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const beginExchange = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'exchange-begun' }, begin),
);
