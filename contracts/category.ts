import * as z from './zod';

/** What shops sell, as people sort it. */
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
export type Condition = z.output<typeof condition>;
