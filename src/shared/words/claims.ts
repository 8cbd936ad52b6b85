import type { ClaimEvent } from '../../../contracts/claim';
import type { ClaimEventKind, ClaimState } from '../../../contracts/claim-state';
import type { PhotoKind } from '../../../contracts/photo';
import type { Began } from '../../../contracts/fault';
import { beganWords } from './faults';

/** A claim's state on a badge. */
export const stateWords: Record<ClaimState, string> = {
  submitted: '等店里看',
  reviewing: '客服在看',
  'need-info': '等你补',
  'remote-guidance': '等你试',
  approved: '已受理',
  scheduled: '已约好',
  'en-route': '师傅在路上',
  'in-transit': '寄往店里',
  'in-service': '处理中',
  'parts-wait': '等配件',
  inspecting: '验货中',
  refunding: '退款中',
  exchanging: '换货中',
  'sending-back': '待寄回',
  'handing-over': '等你验收',
  completed: '已办好',
  closed: '已结案',
  rejected: '未通过',
  cancelled: '已取消',
  'force-closed': '已结束',
};

/** What a photo shows. */
export const photoKindWords: Record<PhotoKind, string> = {
  fault: '故障照片',
  nameplate: '铭牌',
  product: '整机',
  voucher: '发票或小票',
  order: '订单截图',
  payment: '付款记录',
  'warranty-card': '保修卡',
  packaging: '包装',
};

/** Below a picture that the shop took. */
export const photoByShop = '店里拍的';

/** What happened, after the name of the one who did it. */
const deeds: Record<ClaimEventKind, string> = {
  submitted: '提交了工单',
  'photos-added': '补了照片',
  'contact-corrected': '改了联系方式',
  'handed-over': '把工单转到了微信里',
  'review-begun': '开始看了',
  reassigned: '换了一位同事来看',
  'info-asked': '请补一样东西',
  'info-given': '补齐了',
  guided: '给了自己能试的办法',
  'guidance-solved': '照着试好了',
  'guidance-failed': '试过了，没好',
  approved: '审核通过',
  'approval-proposed': '提出通过，等另一位会签',
  'approval-refused': '没同意这样通过，重新看',
  'rejection-proposed': '提出不通过，等店长会签',
  'rejection-refused': '店长没同意驳回',
  rejected: '审核没通过',
  appealed: '请另一位同事复核',
  'person-asked': '请人工来看',
  'urgent-marked': '标成了加急',
  'major-quality-flagged': '报了质量大问题',
  booked: '约好了时间',
  rebooked: '改了时间',
  'booking-cancelled': '取消了预约',
  'visit-accepted': '接单了',
  'visit-declined': '来不了，店里换人',
  'technician-fixed': '定下了上门的师傅',
  'technician-changed': '换了一位师傅',
  departed: '出发了',
  'running-late': '会晚到',
  'late-accepted': '愿意等',
  arrived: '到了',
  'customer-absent': '上门没见到人',
  'shop-absent': '没有按时上门',
  'slot-missed': '约好的时间过了，没到店',
  'pickup-booked': '约好了来取的时间',
  'pickup-cancelled': '来取的时间退掉了',
  'day-closed': '约的那天店休，请另约时间',
  'shipped-in': '寄出了',
  'checked-in': '收下了东西，开始处理',
  'work-begun': '开始处理',
  'parts-awaited': '在等配件',
  'parts-arrived': '配件到了',
  repaired: '修好了',
  'not-repairable': '修不好，重新给说法',
  'goods-received': '收到了东西',
  'goods-inspected': '验过了，和说的一样',
  'goods-differ': '验货有出入，重新看',
  'refund-begun': '开始退款',
  refunded: '退款完成',
  'exchange-begun': '开始换货',
  exchanged: '换好了',
  'shipped-back': '寄回了',
  'picked-up': '交还了东西',
  confirmed: '验收了',
  'auto-confirmed': '七天没有异议，算作验收',
  cancelled: '取消了工单',
  'auto-cancelled': '七天没等到补充，自动取消了',
  reopened: '重新打开了',
  closed: '结案',
  'force-closed': '店里结束了工单',
};

/** One line of the history; `viewer` says whose eyes read it. */
export const eventWords = (event: ClaimEvent, viewer: 'customer' | 'staff' = 'customer'): string => {
  const customer = viewer === 'customer' ? '你' : '客户';
  const who = event.by === 'customer' ? customer : event.by === 'staff' ? (event.person ?? '店里') : '';
  if (event.kind === 'photos-added') return `${who}补了 ${event.photos ?? 1} 张照片`;
  // A newer shop may know acts that this client has no word for.
  const deed = Object.entries(deeds).find(([kind]) => kind === event.kind)?.[1];
  return deed === undefined ? '有了新进展' : `${who}${deed}`;
};

/** Said below an event that a rule wanted from another person while the store has nobody else. */
export const fallbackWords: Record<NonNullable<ClaimEvent['fallback']>, string> = {
  'nobody-else': '按规矩该换一位同事办，店里暂时没有别人，这一条记下来给你看。',
};

export const beganLine = (began: Began): string => `从${beganWords[began]}开始`;
