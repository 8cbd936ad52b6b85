import type { ClaimKind } from '../../../contracts/claim-form';
import type { Deadline, Remedy } from '../../../contracts/rights';

/** What can be had, in as few words as a headline takes. */
export const remedyWords: Record<Remedy, string> = {
  return: '退货退款',
  exchange: '换同款',
  'free-repair': '免费维修',
  'loan-unit': '借一台先用',
  expenses: '补你的花费',
  'paid-repair': '付费维修',
};

/** Before the date by which something happens. */
export const deadlineWords: Record<Deadline['what'], string> = {
  return: '最晚这天提退货',
  exchange: '最晚这天提换货',
  'free-repair': '免费修到这天',
  answer: '最晚答复你',
  'legal-stop': '最晚处理',
  'repair-done': '最晚修好',
  'refund-paid': '最晚退到账',
};

/** 权益: what one can ask for, before anything is sent. */
export const rightsWords = {
  lead: '按你填的情况，你现在可以要求',
  plainLead: '按你填的情况',
  notNow: (kind: string) => `现在还不能${kind}，可以先要求`,
  maybe: (remedy: string) => `也许能${remedy}`,
  maybeText: '下面几样知道了就能定。现在没有也能提交，店里会帮你查。',
  person: '要请人看一看',
  personText: '规则在这里不是一句话能定的，店里的人会看过再答复你，不会直接拒绝。',
  paid: '付费维修，先报价',
  paidText: '没找到能免费办的规则。可以修，先报价，你点头才动手。',
  pay: '你要付',
  free: '¥0',
  quote: '先报价',
  quoteNote: '修或不修由你定，没点头不动手。',
  freight: {
    store: '运费店里出。',
    customer: '运费你出。',
    undecided: '运费谁出，店里看过告诉你。',
  },
  others: '现在还可以选',
  until: (day: string) => `到 ${day}`,
  later: { repair: '修不好的话', return: '钱和以后', exchange: '以后还能要求' } satisfies Record<
    ClaimKind,
    string
  >,
  from: (day: string) => `${day}起`,
  have: (have: number, need: number) => `${have} / ${need}`,
  moreWays: (count: number) => `还有 ${count} 种情况，点开看`,
  refundNow: '现在退，退给你',
  refundLater: '退货的话，退给你',
  refundPerson: '这笔要人看过才算数。',
  lines: { price: '票面价格', use: '减 折旧费' },
  noDeduction: '不能扣 0.00',
  missing: '知道这些就能定',
  limits: '为什么有的现在不行',
  review: '店里的人会看',
  askPerson: '我觉得不对，请人工看',
  asksPerson: '好，这张单会请人看，不只按规则算。',
  notPerson: '不用了，按规则来',
  footer: (packs: string, day: string) => `规则包 ${packs} · 按 ${day}计算 · 这是初步算的，人会再看`,
  unverified: '标着「待核对」的规则，以它自己的原文为准。',
  offline: '现在没有网，算不出来。不耽误提交，店里收到会算好告诉你。',
  failed: '没算出来，是我们的问题。不耽误提交，店里会算好告诉你。',
  incomplete: '前面还有没填的，填完就能算。',
  complete: '回去填完',
  retry: '再算一次',
  next: '下一步：提交',
  nextAs: (remedy: string) => `按${remedy}提交`,
  nextPerson: '提交，请人看',
  note: '下一页确认联系方式，还没有发出去',
  open: {
    title: '这一件已经有一张在办的工单',
    text: (number: string) => `工单 ${number}。同一件事不用报两次，有新情况可以加到那一张上。`,
    join: '去看它',
    joinPhotos: (count: number) => `去看它，${count} 张照片也加上`,
    anew: '是另一件事，新报一张',
  },
} as const;
