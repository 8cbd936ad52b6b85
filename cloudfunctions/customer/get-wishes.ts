import { getWishes as contract } from '../../contracts/call';
import { serve } from '../_platform/serve';
import { readWishes } from './read-wishes';

export const getWishes = serve(contract, ({ input, caller, cloud }) =>
  readWishes(cloud, caller, input.claimId),
);
