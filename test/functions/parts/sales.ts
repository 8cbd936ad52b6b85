import type { InputOf } from '../../../contracts/action';
import type { addSoldItem } from '../../../contracts/sale';
import { newKey } from './given';

type Selling = InputOf<typeof addSoldItem>;

/** A new fan, sold at the counter of the shop in Wensan Road. */
export const soldFan = (more: Partial<Selling['sale']> = {}, rest: Partial<Selling> = {}): Selling => ({
  storeId: 'sto_wensan',
  key: newKey(),
  sale: {
    category: 'kitchen',
    name: '清风落地扇',
    brand: '清风',
    model: 'QF-30',
    serial: `QF30${newKey().slice(0, 8).toUpperCase()}`,
    condition: 'new',
    priceFen: 25_900,
    soldOn: '2026-09-06',
    mode: 'shop',
    voucherNumber: '0336-1001',
    guaranteeMonths: 12,
    ...more,
  },
  terms: { ways: ['shop'], returnDays: 7, exchangeDays: 15, noReasonDays: 0 },
  buyer: { name: '王芳', phone: '13700001234' },
  ...rest,
});
