import { action } from './action';
import { day, productId, serial, storeId } from './fields';
import * as z from './zod';

export const categories = [
  'washer',
  'fridge',
  'air-conditioner',
  'tv',
  'water-heater',
  'kitchen',
  'phone',
  'computer',
  'furniture',
  'clothing',
  'cosmetics',
  'service',
  'other',
] as const;
export const category = z.enum(categories);
export type Category = z.output<typeof category>;

export const condition = z.enum(['new', 'second-hand']);

/** A sold item as its owner sees it under 我的产品. Money in fen. */
export const product = z.object({
  id: productId,
  storeId,
  category,
  brand: z.string(),
  model: z.string(),
  name: z.string(),
  condition,
  serial: serial.optional(),
  soldOn: day,
  /** Last day of the shop's guarantee, counted from the day after the sale. */
  guaranteeEndsOn: day,
  /** Second-hand goods: what was told before the sale. */
  disclosed: z.array(z.string()),
});
export type Product = z.output<typeof product>;

export const listProducts = action({
  server: 'customer',
  name: 'list-products',
  input: z.strictObject({}),
  output: z.object({ products: z.array(product) }),
});
