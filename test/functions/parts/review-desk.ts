import type { InputOf } from '../../../contracts/action';
import { submitClaim } from '../../../contracts/claim';
import { approveClaim } from '../../../contracts/review-acts';
import { beginReview } from '../../../contracts/review';
import type { Judgement, Reason } from '../../../contracts/rights';
import { leakingWasher } from './given';
import type { Shop } from './shop';

export const storeId = 'sto_wensan';
const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;

/** A claim of 林小满's, or of somebody else's, that waits for the shop. */
export const filed = async (
  shop: Shop,
  openid = 'lin-xiaoman',
  more: Partial<InputOf<typeof submitClaim>> = {},
): Promise<{ storeId: string; claimId: string; version: number }> => {
  const { id: claimId, storeId: where } = await shop.call(
    openid,
    submitClaim,
    leakingWasher({ product: described, ...more }),
  );
  return { storeId: where, claimId, version: 1 };
};

/** The same, with its review begun by 沈芸 or somebody else. */
export const underReview = async (
  shop: Shop,
  by = 'shen-yun',
  ...of: Parameters<typeof filed> extends [Shop, ...infer Rest] ? Rest : never
) => {
  const claim = await filed(shop, ...of);
  const { version } = await shop.call(by, beginReview, claim);
  return { ...claim, version };
};

export const freeRepair = { remedy: 'free-repair', way: 'visit', payer: 'store', freight: 'store' } as const;

/** The same, taken on as a free repair. */
export const takenOn = async (
  shop: Shop,
  ...of: Parameters<typeof underReview> extends [Shop, ...infer Rest] ? Rest : never
) => {
  const claim = await underReview(shop, ...of);
  const { version } = await shop.call(of[0] ?? 'shen-yun', approveClaim, { ...claim, ...freeRepair });
  return { ...claim, version };
};

/** A verified rule that speaks against a free repair. */
export const limit: Reason = {
  ruleId: 'crpl-23-known',
  packId: 'cn-consumer-law',
  packVersion: '2026.11',
  level: 'law',
  clause: '第二十三条第一款',
  label: '消法23条',
  verified: true,
  title: '中华人民共和国消费者权益保护法',
  words: '买之前就知道的瑕疵，不能再要求免费修。',
  grounds: 'limit',
  blocks: ['free-repair'],
};

/** Lets the rules say something else of a claim, as they would on other facts. */
export const judged = async (shop: Shop, claimId: string, more: Partial<Judgement>): Promise<void> => {
  const { claims } = shop.backstage().tables;
  const claim = await claims.get(claimId);
  if (!claim) throw new Error('there is no such claim');
  const result = { ...claim.judgement.result, entitlements: [], possible: [], ...more };
  await claims.put({ ...claim, judgement: { ...claim.judgement, result } });
};
