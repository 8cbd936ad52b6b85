import type { MessageTemplate, NoticeKind } from '../contracts/notice';

/** WeChat's subscribe-message template: id, title as WeChat shows it, and the fields with their printed labels. */
export interface Template {
  readonly templateId: string;
  readonly title: string;
  /**
   * Field key as WeChat numbers it → label, in the order number, product, progress, time. The key's letters give the
   * limit (thing ≤ 20, character_string ≤ 32 …).
   */
  readonly fields: Readonly<Record<string, string>>;
}

/** Stands for a product whose name, as the customer typed it, WeChat did not let pass. */
export const unnamedProduct = '你报的产品';
/** Stands where a product's name would, in what is about none. */
export const noProduct = '投诉与建议';

const about = { character_string1: '工单号', thing2: '产品' };

/** Template ids differ per AppID; these are the local cloud's. A deployment replaces them (see README, Deploy). */
export const messages: Readonly<Record<MessageTemplate, Template>> = {
  'claim-received': {
    templateId: 'tmpl-claim-received',
    title: '受理进度通知',
    fields: { ...about, thing3: '进度', time4: '最迟答复' },
  },
  'review-begun': {
    templateId: 'tmpl-review-begun',
    title: '审核进度通知',
    fields: { ...about, thing3: '进度', time4: '最迟答复' },
  },
  'info-needed': {
    templateId: 'tmpl-info-needed',
    title: '待办事项提醒',
    fields: { ...about, thing3: '要做的事', time4: '截止时间' },
  },
  decided: {
    templateId: 'tmpl-decided',
    title: '审核结果通知',
    fields: { ...about, thing3: '结果', time4: '时间' },
  },
  progress: {
    templateId: 'tmpl-progress',
    title: '售后进度通知',
    fields: { ...about, thing3: '进度', time4: '时间' },
  },
  safety: {
    templateId: 'tmpl-safety',
    title: '产品安全提醒',
    fields: { character_string1: '型号', thing2: '产品', thing3: '提醒', time4: '时间' },
  },
};

/** What stands in the third field, by kind of notice; at most 20 characters. */
export const said: Readonly<Record<NoticeKind, string>> = {
  'claim-received': '店里收到了，正在排队看',
  'review-begun': '客服已经在看了',
  'info-asked': '还差一样，补上就接着办',
  guided: '先照着试试，好没好说一声',
  approved: '审核通过，点开看怎么办',
  rejected: '没通过，点开看理由和复核',
  'force-closed': '店里结束了工单，点开看原因',
  'work-begun': '已经开始处理',
  'parts-awaited': '在等配件，点开看哪天到',
  'parts-arrived': '配件到了，接着处理',
  repaired: '修好了，点开看修了什么',
  'not-repairable': '修不好，正在重新给你方案',
  'goods-received': '店里收到东西了，正在验',
  'goods-differ': '验货有出入，点开看看',
  'refund-begun': '开始退款了',
  refunded: '款已经退了',
  'exchange-begun': '开始换货了',
  exchanged: '换好了',
  'info-reminder': '还差一样，补上就接着办',
  'auto-cancelled': '没等到补充，三十天内可恢复',
  'guidance-over': '没等到回音，接着帮你看',
  'confirm-reminder': '修好了，看看行不行',
  'auto-confirmed': '七天没有异议，算作验收',
  'handover-reminder': '东西还没到，点开看怎么送',
  'right-unlocked': '有一项权利现在可以用了',
  'deadline-near': '快到法定期限了，请处理',
  'promise-late': '承诺的时间过了，请处理',
  'claim-handed-over': '店里替你登记的工单转给你了',
  'item-bound': '店里登记到你名下了',
  'item-unbound': '不在你名下了，不是你办的请联系店里',
  'stop-use': '请先停用，点开看怎么办',
  'major-quality': '有质量大问题，已停售',
  'force-closed-told': '店长结束了一张工单',
  'complaint-taken-up': '你的投诉有人受理了',
  'complaint-proposal': '方案来了，点开看同不同意',
  'complaint-passed-on': '转给店主处理了',
  'complaint-result': '有结果了，点开看',
  'complaint-reply-reminder': '方案在等你回话',
  'complaint-ended': '这件结了，点开看',
  'suggestion-answered': '你的建议有答复了',
  'complaint-waits': '有一件等你处理',
  'complaint-passed-up': '有一件转到你这里',
};
