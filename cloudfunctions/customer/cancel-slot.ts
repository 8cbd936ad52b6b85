import { cancelSlot as contract } from '../../contracts/counter';
import { cancelSlot as cancel } from '../_domain/ways/book-slot';
import { serve } from '../_platform/serve';
import { actOnMyClaim } from './act-on-my-claim';

export const cancelSlot = serve(contract, ({ input, caller, cloud }) =>
  actOnMyClaim({ cloud, caller }, { ...input, kind: ['booking-cancelled', 'pickup-cancelled'] }, cancel),
);
