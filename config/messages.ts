import type { NoticeKind } from '../contracts/notice';

/** WeChat's subscribe-message templates: id, title as WeChat shows it, and the fields with their printed labels. */
export interface MessageTemplate {
  readonly templateId: string;
  readonly title: string;
  /** Field key as WeChat numbers it → label. The key's letters give the limit (thing ≤ 20, character_string ≤ 32 …). */
  readonly fields: Readonly<Record<string, string>>;
  /** What stands in the third field. */
  readonly progress: string;
}

/** Stands for a product whose name, as the customer typed it, WeChat did not let pass. */
export const unnamedProduct = '你报的产品';

/** Template ids differ per AppID; these are the local cloud's. A deployment replaces them (see README, Deploy). */
export const messages: Readonly<Record<NoticeKind, MessageTemplate>> = {
  'claim-received': {
    templateId: 'tmpl-claim-received',
    title: '受理进度通知',
    fields: { character_string1: '工单号', thing2: '产品', thing3: '进度', time4: '最迟答复' },
    progress: '店里收到了，正在排队看',
  },
  'review-begun': {
    templateId: 'tmpl-review-begun',
    title: '审核结果通知',
    fields: { character_string1: '工单号', thing2: '产品', thing3: '进度', time4: '最迟答复' },
    progress: '客服已经在看了',
  },
};
