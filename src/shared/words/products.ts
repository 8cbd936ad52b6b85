import type { Category, Product } from '../../../contracts/product';

/** What kinds of goods are called. */
export const categoryWords: Record<Category, string> = {
  washer: '洗衣机',
  fridge: '冰箱',
  'air-conditioner': '空调',
  tv: '电视',
  'water-heater': '热水器',
  kitchen: '厨房电器',
  phone: '手机',
  computer: '电脑',
  furniture: '家具',
  clothing: '衣服鞋包',
  cosmetics: '化妆品',
  service: '服务',
  other: '别的',
};

export const conditionWords: Record<Product['condition'], string> = { new: '新品', 'second-hand': '二手' };
