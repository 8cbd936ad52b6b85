import type { Product } from '../../../contracts/product';
import { daysUntil } from '../../shared/format';
import { productsPage as words } from '../../shared/words/products-page';

/** From then on the bar turns amber. */
const endingDays = 45;
const dayMs = 86_400_000;

export interface Guarantee {
  readonly words: string;
  readonly before: string;
  readonly days: number;
  readonly after: string;
  readonly percent: number;
  readonly ending: boolean;
}

/** How much of the shop's guarantee is left; `undefined` once it is over, or where none was given. The last day still counts. */
export function guaranteeOf(
  { soldOn, guarantees, condition }: Product,
  now: number = Date.now(),
): Guarantee | undefined {
  const guaranteeEndsOn = guarantees.find(({ by }) => by === 'store')?.endsOn;
  if (soldOn === undefined || guaranteeEndsOn === undefined) return undefined;
  const left = daysUntil(guaranteeEndsOn, now);
  if (left < 0) return undefined;
  const whole = Math.max(1, (Date.parse(guaranteeEndsOn) - Date.parse(soldOn)) / dayMs);
  return {
    words: condition === 'second-hand' ? words.guaranteeSecondHand(whole) : words.guarantee,
    before: words.left,
    days: left,
    after: words.leftDays(guaranteeEndsOn.slice(2).split('-').join('.')),
    percent: Math.min(100, (left / whole) * 100),
    ending: left <= endingDays,
  };
}
