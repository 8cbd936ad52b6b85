import type { InputOf } from '../../../contracts/action';
import type { submitClaim } from '../../../contracts/claim';
import { approveClaim } from '../../../contracts/review-acts';
import type { Entitlement, RefundPreview } from '../../../contracts/rights';
import { judged, underReview } from './review-desk';
import type { Shop } from './shop';

/** The whole price, in fen. */
export const priceFen = 329_900;

const right: Omit<Entitlement, 'remedy'> = {
  ruleId: 'three-guarantees-9',
  packId: 'cn-three-guarantees',
  packVersion: '2026.11',
  level: 'law',
  clause: '第九条',
  label: '三包9条',
  verified: false,
  words: '七天之内可以退，也可以换。',
  payer: 'store',
  freight: 'store',
  also: [],
};

const refundPreview: RefundPreview = {
  when: 'now',
  priceFen,
  deductionFen: 0,
  refundFen: priceFen,
  lines: [{ what: 'price', fen: priceFen, words: '发票价', ruleId: right.ruleId }],
  needsPerson: false,
};

const returning: InputOf<typeof submitClaim>['returning'] = {
  reason: 'quality',
  seal: 'broken',
  packaging: 'complete',
  used: false,
};

/** A washing machine of somebody's that is taken back, or exchanged, as the rules give it; 沈芸 has approved. */
export const goodsBack = async (
  shop: Shop,
  openid: string,
  remedy: 'return' | 'exchange',
  serial: string,
) => {
  const product = { from: 'described', category: 'washer', name: '洗衣机', serial } as const;
  const asked = { kind: remedy, way: 'shop', product, returning } as const;
  const claim = await underReview(shop, 'shen-yun', openid, asked);
  await judged(shop, claim.claimId, {
    entitlements: [{ ...right, remedy }],
    ...(remedy === 'return' ? { refundPreview } : {}),
  });
  const decision = { remedy, way: 'shop', payer: 'store', freight: 'store' } as const;
  const { version } = await shop.call('shen-yun', approveClaim, { ...claim, ...decision });
  return { ...claim, version };
};
