import { shipIn as contract } from '../../contracts/counter';
import { shipIn as ship } from '../_domain/ways/parcel';
import { serve } from '../_platform/serve';
import { actOnMyClaim } from './act-on-my-claim';

export const shipIn = serve(contract, ({ input, caller, cloud }) =>
  actOnMyClaim({ cloud, caller }, { ...input, kind: 'shipped-in' }, (claim, act) => ship(claim, act, input)),
);
