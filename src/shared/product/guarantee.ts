import type { Product } from '../../../contracts/product';
import { daysUntil } from '../format';
import { productsPage as words } from '../words/products-page';

/** From then on the bar turns amber. */
const endingDays = 45;
const dayMs = 86_400_000;

export interface RunningGuarantee {
  readonly words: string;
  readonly before: string;
  readonly days: number;
  readonly after: string;
  readonly percent: number;
  readonly ending: boolean;
}

/** The shop's guarantee, or the first other that still runs; `undefined` once all are over. The last day still counts. */
export function guaranteeOf(
  { soldOn, guarantees, condition }: Product,
  now: number = Date.now(),
): RunningGuarantee | undefined {
  const running = guarantees.find(({ endsOn }) => daysUntil(endsOn, now) >= 0);
  if (soldOn === undefined || running === undefined) return undefined;
  const { by, endsOn } = running;
  const left = daysUntil(endsOn, now);
  const whole = Math.max(1, (Date.parse(endsOn) - Date.parse(soldOn)) / dayMs);
  return {
    words:
      by === 'store' && condition === 'second-hand' ? words.guaranteeSecondHand(whole) : words.guarantee[by],
    before: words.left,
    days: left,
    after: words.leftDays(endsOn.slice(2).split('-').join('.')),
    percent: Math.min(100, (left / whole) * 100),
    ending: left <= endingDays,
  };
}
