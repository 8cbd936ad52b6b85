import type { ClaimKind, Way } from '../../../contracts/claim-form';

/** What a claim asks for. */
export const kindWords: Record<ClaimKind, string> = { repair: '维修', return: '退货', exchange: '换货' };

/** How goods and shop come together. */
export const wayWords: Record<Way, string> = {
  visit: '师傅上门',
  shop: '送到店里',
  mail: '寄过去',
  factory: '返厂',
  pickup: '上门来取',
};

/** What it means for the customer; who pays is told with one's rights. */
export const wayNotes: Record<Way, string> = {
  visit: '店里跟你约时间，师傅到家里修',
  shop: '带到店里，当面交接，给你一张收条',
  mail: '先别寄。店里看过会把地址和怎么寄告诉你',
  factory: '要拆大件或厂家才能修的，店里帮你送厂',
  pickup: '店里跟你约时间来取，取走给你一张收条',
};
