import type { Check } from '../../../contracts/review';
import type { Verdict } from '../../../contracts/rights';

/** The checklist against the sale record, and what the rules make of it. */
export const staffChecks = {
  title: '对一对',
  names: {
    'bought-here': '买过',
    'same-serial': '同一台',
    disclosed: '卖前说过没有',
    photos: '照片',
  } satisfies Record<Check['what'], string>,
  boughtYes: (day: string) => `本店 ${day} 的销售记录`,
  boughtUnknown: '没有对上本店的销售记录，看凭证',
  serialYes: '序列号和卖出时一样',
  serialNo: (sold: string) => `序列号不一样，卖出的是 ${sold}`,
  serialUnknown: '还没核对序列号，可以请顾客拍铭牌',
  disclosedNothing: '卖前没写过缺陷',
  disclosedLook: (defects: string) => `成色单写过：${defects}。和这次的毛病对一对`,
  photosYes: '要看的照片都有',
  photosMissing: (kinds: string) => `缺 ${kinds}`,
  flags: '留意',
  judgement: '系统初判',
  verdicts: {
    eligible: '可以直接通过',
    conditional: '还差一点',
    'not-eligible': '规则不支持，要人定',
    'human-review': '要人来定',
  } satisfies Record<Verdict, string>,
  burdenStore: '现在不能直接驳回：由店里举证。要驳回，先附证据，再由店长会签。',
  burdenCustomer: '由顾客说明是质量问题；有疑问时按对顾客有利的理解。',
  unverified: '有规则还没核对过原文：只能用来给，不能用来驳回。',
  possible: (remedies: string) => `补齐后可能还有：${remedies}`,
  refund: '退款预览',
} as const;
