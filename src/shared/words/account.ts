import type { AccessReason } from '../../../contracts/access';
import type { Ground, KeptFor, SeenBy, Topic } from '../../../contracts/my-data';

/** 我的资料. */
export const account = {
  title: '我的资料',
  lead: '店里记了你什么、为什么记、谁看得到，都在这里。',
  contact: '联系方式',
  noContact: '还没留过。第一次报修时填一次就好。',
  correct: '更正',
  correctTitle: '更正联系方式',
  name: '称呼',
  phone: '电话',
  district: '区',
  address: '地址',
  openClaims: '没办完的工单',
  openClaimsChange: '也换成这个',
  openClaimsKeep: '保持原来的',
  wrong: '四项都要填，电话要是手机号或带区号的座机。',
  save: '保存',
  saving: '正在保存',
  saved: '已更正',
  looks: '谁看过我的资料',
  looksNote: '店里的人看你的电话、地址、档案，每次都有记录',
  kept: '店里记了什么',
  export: '导出我的资料',
  exportNote: '全部内容，一个文件',
  exporting: '正在整理',
  exported: '整理好了。文件里有你的电话和地址，别发给不认识的人。照片的链接十分钟内有效。',
  saveFile: '保存文件',
  saveFailed: '没有存成，再点一次试试。',
  withdraw: '不再收微信提醒',
  withdrawNote: (agreed: number) =>
    agreed > 0 ? `你同意过、还没发的有 ${agreed} 条` : '现在没有等着发的提醒',
  withdrawn: '不会再发了。工单的动静在「消息」里都能看到。',
  remove: '注销账号',
  removeTitle: '注销账号',
  removeWhat: '联系方式、照片、你写的话、消息、和微信的联系都会删掉，找不回来。',
  removeStays: '工单怎么办的、退了多少钱，店里按规定要留着，但里面不再有你的名字、电话和照片。',
  removeProducts: '你名下的商品会解绑。以后再来，就是一位新顾客。',
  removeSure: '确定注销',
  removing: '正在注销',
  removeNot: '先不注销',
  blocked: {
    CLAIM_OPEN: '还有没办完的工单。办完或取消之后才能注销。',
    LAST_OWNER: '店里只有你一位老板，先请一位新的老板。',
  },
  removed: '已经注销了',
  removedNote: '你的资料已经删掉。谢谢你来过。',
} as const;

/** 谁看过我的资料. */
export const accesses = {
  title: '谁看过我的资料',
  emptyTitle: '还没有人看过',
  emptyText: '店里的人要看你的全部电话、地址，得先说明用途，这里会记下来。',
  someone: '已离开的员工',
  contact: '看了联系方式',
  archive: '看了商品档案',
  note: '同一个人同一小时内为同一件事看几次，只记一条。',
  calls: '店里打来的电话',
  purpose: {
    'ask-fault': '问清毛病',
    'arrange-visit': '约时间',
    'explain-decision': '说明决定',
    quote: '说报价',
    'hand-over': '约取件',
    'make-good': '补救',
    'tell-result': '告知结果',
  },
  ground: { ordinary: '', 'asked-for': '说是你让打的', 'visit-today': '为今天上门', danger: '因为有危险' },
  notDialled: '看了号码，没打',
} as const;

export const reasonWords: Record<AccessReason, string> = {
  call: '打电话',
  visit: '上门',
  ship: '寄件',
  check: '核对身份',
  look: '查看',
};

/** What is kept, and what for. */
export const topicWords: Record<Topic, { readonly title: string; readonly why: string }> = {
  identity: { title: '微信给的编号', why: '认得出是你，不用另外注册' },
  contact: { title: '称呼、电话、地址', why: '下次报修不用再填' },
  claims: { title: '工单和处理经过', why: '办理退换修，出了争议有据可查' },
  'claim-contact': { title: '每张工单的联系方式', why: '师傅上门、客服回电' },
  'claim-words': { title: '你写的话', why: '弄清故障和你的要求' },
  photos: { title: '照片', why: '看清故障、核对凭证，让顾客认得上门的师傅；位置信息上传时已去掉' },
  products: { title: '你买的商品', why: '算保修，查维修记录' },
  messages: { title: '消息', why: '告诉你工单的进展' },
  consents: { title: '同意过的提醒', why: '只发你同意的' },
  looks: { title: '谁看过', why: '让你知道资料被谁用过' },
  complaints: { title: '投诉与建议', why: '处理你的投诉；不留名的不在里面' },
  surveys: { title: '服务评价', why: '改进服务，把没办好的补上' },
  calls: { title: '店里打来的电话', why: '管住打电话的时间和次数' },
  counters: { title: '一小时内的次数', why: '防止有人乱试' },
  staff: { title: '岗位', why: '在店里工作的人，凭岗位办事' },
};
export const groundWords: Record<Ground, string> = {
  contract: '为了给你办事',
  consent: '经你同意',
  law: '按法律要求',
};
export const keptForWords: Record<KeptFor, string> = {
  account: '注销时删掉',
  hours: '几小时到一天内自动删掉',
  'nameless-after': '注销后留着，但不再认得出是你',
};
export const seenByWords: Record<SeenBy, string> = {
  me: '只有你看得到',
  handlers: '办这张工单的人看得到，电话地址平时打码',
  supervisor: '只有投诉专员看得到，转给店主的店主也看得到',
  store: '店里的人看得到',
  nobody: '没有人看',
};
