import { closeClaim as contract } from '../../contracts/claim-acts';
import { close } from '../_domain/review/end';
import { serve } from '../_platform/serve';
import { actOnMyClaim } from './act-on-my-claim';

export const closeClaim = serve(contract, ({ input, caller, cloud }) =>
  actOnMyClaim({ cloud, caller }, { ...input, kind: ['confirmed', 'closed'] }, close),
);
