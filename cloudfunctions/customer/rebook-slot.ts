import { rebookSlot as contract } from '../../contracts/counter';
import { rebookSlot as rebook } from '../_domain/ways/book-slot';
import { serve } from '../_platform/serve';
import { takeMySlot } from './take-slot';

export const rebookSlot = serve(contract, ({ input, caller, cloud }) =>
  takeMySlot({ cloud, caller }, { ...input, kind: ['rebooked', 'pickup-booked'] }, rebook),
);
