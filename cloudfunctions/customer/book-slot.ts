import { bookSlot as contract } from '../../contracts/counter';
import { bookSlot as book } from '../_domain/ways/book-slot';
import { serve } from '../_platform/serve';
import { takeMySlot } from './take-slot';

export const bookSlot = serve(contract, ({ input, caller, cloud }) =>
  takeMySlot({ cloud, caller }, { ...input, kind: ['booked', 'pickup-booked'] }, book),
);
