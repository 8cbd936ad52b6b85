import { shipBack as contract } from '../../contracts/goods-desk';
import { workers } from '../_domain/lifecycle';
import { shipBack as ship } from '../_domain/ways/parcel';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const shipBack = serveStaff(contract, workers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'shipped-back' }, (claim, doer) =>
    ship(claim, doer, input),
  ),
);
