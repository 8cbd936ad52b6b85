import type { Product } from '../../../contracts/product';
import { calendarDay, money } from '../format';
import { productsPage as words } from '../words/products-page';

const when = ({ soldOn, origin, approxYears }: Product): string | undefined => {
  if (soldOn === undefined) return approxYears === undefined ? undefined : words.years(approxYears);
  const day = calendarDay(soldOn);
  return origin === 'customer' ? words.boughtElsewhere(day) : words.bought(day);
};

/** When and for how much it was bought, and what that means once no guarantee runs. */
export const boughtLine = (product: Product, isGuaranteed: boolean): string => {
  const after = product.origin === 'customer' ? words.noSale : isGuaranteed ? undefined : words.over;
  const price = product.priceFen === undefined ? undefined : money(product.priceFen);
  return [when(product), price, after].filter((part) => part !== undefined).join(' · ');
};
