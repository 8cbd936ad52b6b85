import type { Entitlement, Judgement, Reason } from '../../../contracts/rights';

const cited = {
  packId: 'cn-zj',
  packVersion: '2026.11',
  level: 'region',
  clause: '第二十六条',
  label: '浙江办法',
  verified: true,
} as const;

const freeRepair: Entitlement = {
  ...cited,
  ruleId: 'zj-26-repair',
  remedy: 'free-repair',
  words: '保修期内送修，店里 5 天内免费修好。',
  payer: 'store',
  freight: 'store',
  until: '2099-09-06',
  also: [],
};

export const paidRepair: Entitlement = {
  ...cited,
  level: 'store',
  label: '收费维修',
  ruleId: 'paid',
  remedy: 'paid-repair',
  words: '不在免费范围内也修：先报价，你同意了才动手。',
  payer: 'customer',
  freight: 'customer',
  also: [],
};

export const limit: Reason = {
  ...cited,
  ruleId: 'over',
  title: '浙江省实施办法',
  words: '这一项的期限过了。',
  grounds: 'limit',
};

/** A washing machine in its guarantee: mended for nothing by 29 November, with what follows if it is not. */
export const freeByLaw: Judgement = {
  verdict: 'eligible',
  entitlements: [freeRepair],
  possible: [],
  missing: [],
  reasons: [
    { ...cited, ruleId: 'zj-26-repair', title: '浙江省实施办法', words: '5 天内修好。', grounds: 'grant' },
  ],
  deadlines: [
    { what: 'repair-done', who: 'store', on: '2099-11-29', ruleId: 'zj-26-5', words: '最迟 11月29日 修好。' },
  ],
  freightPayer: 'store',
  burdenOfProof: { on: 'store', ruleId: 'zj-30', words: '不用你证明是质量问题，由店里举证。' },
  refundPreview: {
    when: 'later',
    priceFen: 329_900,
    deductionFen: 0,
    refundFen: 329_900,
    lines: [
      { what: 'price', fen: 329_900, words: '票面价格', ruleId: 'a' },
      { what: 'use', fen: 0, words: '浙江规定：退换货不得收折旧费。', ruleId: 'b' },
    ],
    needsPerson: false,
  },
  rightsClock: [
    {
      right: 'exchange',
      ruleId: 'slow',
      words: '到 12月22日 还没修好，可以换新。',
      on: '2099-12-23',
      verified: true,
    },
    { right: 'exchange', ruleId: 'r2', words: '修两次还不好，可以换新。', have: 0, need: 2, verified: true },
  ],
  review: [],
  packs: [{ id: 'cn-zj', version: '2026.11' }],
  judgedOn: '2099-11-24',
};

/** Nothing is known of the sale: it may be free, and is mended for pay in any case. */
export const notKnownYet: Judgement = {
  ...freeByLaw,
  verdict: 'conditional',
  entitlements: [paidRepair],
  possible: [freeRepair],
  missing: [
    { fact: 'proofs', words: '能证明在哪天买的东西', opens: ['free-repair'], ruleIds: [] },
    { fact: 'mainPart', words: '坏的是不是主要部件', opens: ['free-repair'], ruleIds: [] },
  ],
  deadlines: [],
  rightsClock: [],
};

/** The rules leave it to a person. */
export const forAPerson: Judgement = {
  ...freeByLaw,
  verdict: 'human-review',
  entitlements: [],
  deadlines: [],
  rightsClock: [],
  review: [{ cause: 'not-granted', words: '按现有资料没找到这一项的规则，由人再看一遍。' }],
};
