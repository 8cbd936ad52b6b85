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
  appointment: {
    templateId: 'tmpl-appointment',
    title: '上门预约通知',
    fields: { ...about, thing3: '预约', time4: '上门时间' },
  },
  visit: {
    templateId: 'tmpl-visit',
    title: '上门服务通知',
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
  'visit-again': '配件到了，请约时间再上门',
  repaired: '修好了，点开看修了什么',
  'not-repairable': '修不好，正在重新给你方案',
  'checked-in': '店里收下东西了，开始检测',
  'shipped-back': '寄回给你了，点开看单号',
  'picked-up': '东西取走了',
  'goods-inspected': '验过了，和说的一样',
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
  booked: '约好了，到时家里留个人',
  rebooked: '改好了，按新的时间来',
  'booking-reminder': '还没约时间，点开挑一个',
  'booking-lost': '新地址去不了，请另想办法',
  'returns-moved': '寄件地址换了，寄前点开看',
  'technician-changed': '换了一位师傅来，时间不变',
  'visit-unserved': '有一单没人能去，请安排',
  'technician-fixed': '两小时内上门，点开看是谁',
  'visit-tomorrow': '明天上门，请留人在家',
  'visit-soon': '今天上门，请留人在家',
  'slot-tomorrow': '明天约了到店，别忘了',
  'slot-soon': '今天约了到店，别忘了',
  'slot-booked': '到店时间约好了',
  'booking-given-back': '约好的时间退掉了',
  'slot-missed': '约的时间过了，点开再约',
  'slot-lost': '那个时间店里不开，点开再约',
  'day-closed': '那天店休，请另约时间',
  departed: '师傅出发了，点开看是谁',
  'running-late': '师傅会晚到，点开选怎么办',
  'customer-absent': '上门没见到人，点开再约',
  'shop-absent': '让你白等了，点开再约',
  'shop-absent-told': '有顾客没等到人，请处理',
  'absent-again': '两次上门没人，请打电话',
  'moved-often': '顾客改了四次时间，请打电话',
  'visit-asked': '有一单请你接，点开看',
  'visit-taken': '有一单换人去了',
  'visit-unaccepted': '有一单师傅没接，请安排',
  'visit-late-risk': '有一单可能晚到，请看看',
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
  'complaint-opened': '评价里的事，专员来办',
  'complaint-taken-up': '你的投诉有人受理了',
  'complaint-proposal': '方案来了，点开看同不同意',
  'complaint-passed-on': '转给店主处理了',
  'complaint-result': '有结果了，点开看',
  'complaint-reply-reminder': '方案在等你回话',
  'complaint-ended': '这件结了，点开看',
  'suggestion-answered': '你的建议有答复了',
  'complaint-waits': '有一件等你处理',
  'complaint-passed-up': '有一件转到你这里',
  'survey-asked': '修好了吗？点一下就算答完',
  'survey-reminder': '还想听你说一句，点一下就行',
  'follow-up-asked': '用了一阵，还好吗？',
  'amends-taken': '有人接手，来把这事办好',
  'amends-told': '你说的，我们办了，点开看',
  'amends-asked': '这回弄好了吗？点一下',
  'recovery-waits': '有一条低分等你回访',
  'recovery-late': '有一条低分还没人处理',
};
