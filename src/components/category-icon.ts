import type { Category } from '../../contracts/product';
import type { IconName } from './icon';

/** The drawing that stands for a kind of goods. */
export const categoryIcon: Readonly<Record<Category, IconName>> = {
  washer: 'washer',
  fridge: 'fridge',
  'air-conditioner': 'air-conditioner',
  tv: 'tv',
  'water-heater': 'water-heater',
  kitchen: 'kitchen',
  phone: 'phone-set',
  computer: 'computer',
  furniture: 'furniture',
  clothing: 'box',
  cosmetics: 'box',
  service: 'tool',
  other: 'box',
};
