import type {
  ComplaintAnswer,
  ComplaintEventKind,
  ComplaintKind,
  ComplaintState,
  ComplaintTopic,
  ToldBy,
} from '../../../contracts/complaint';

export const kindWords: Record<ComplaintKind, string> = { complaint: '投诉', suggestion: '建议' };

export const topicWords: Record<ComplaintTopic, string> = {
  technician: '师傅',
  service: '客服和电话',
  price: '收费',
  quality: '没修好、质量',
  delay: '爽约、拖延',
  privacy: '个人信息',
  other: '别的',
};

export const stateWords: Record<ComplaintState, string> = {
  open: '等受理',
  acknowledged: '在调查',
  proposed: '有方案了',
  countered: '在重新想办法',
  escalated: '店主在处理',
  accepted: '在照方案办',
  resolved: '办好了',
  told: '有结果了',
  closed: '已结',
  withdrawn: '已撤回',
  adopted: '采纳了',
  'not-adopted': '没采纳',
};

const eventTitles: Record<ComplaintEventKind, string> = {
  filed: '发出',
  acknowledged: '受理了',
  noted: '调查记录',
  proposed: '给了方案',
  accepted: '同意方案',
  countered: '不同意，说了自己的要求',
  escalated: '转给店主',
  resolved: '写明了怎么办的',
  told: '告知结果',
  closed: '结案',
  lapsed: '十五天没有回话，先结了',
  withdrawn: '撤回',
  adopted: '建议采纳了',
  'not-adopted': '建议没采纳',
  'owner-stepped-in': '店里没有投诉专员了，转给店主',
  'audit-passed': '换人复核过，没有问题',
  'audit-failed': '换人复核，认为没处理好，重新打开',
  'audit-nobody': '抽中要换人复核，店里现在没有别人能复核',
};

const fromSurvey = '由评价转来';

export const toldByWords: Record<ToldBy, string> = { app: '在这里', phone: '打电话', 'in-person': '当面' };

/** What happened, with whose act it was. */
export const eventTitle = (event: {
  readonly kind: ComplaintEventKind;
  readonly by: 'customer' | 'staff' | 'system';
  readonly person?: string | undefined;
  readonly toldBy?: ToldBy | undefined;
}): string => {
  const who = event.by === 'staff' ? (event.person ?? '店里') : '';
  const how = event.toldBy === undefined ? '' : toldByWords[event.toldBy];
  const late = event.kind === 'escalated' && event.by === 'system' ? '72 小时没给方案，自动' : '';
  if (event.kind === 'filed' && event.by === 'system') return fromSurvey;
  return `${who}${late}${how}${eventTitles[event.kind]}`;
};

/** 72 小时. */
export const clock = {
  title: '72 小时内给方案',
  left: '还剩',
  over: '已超时',
  said: (passed: number) => `72 小时已过 ${passed.toFixed(1)} 小时`,
  until: (moment: string) => `${moment} 前`,
} as const;

/** 投诉与建议, as whoever complains reads it. */
export const complaint = {
  title: '投诉与建议',
  lead: '独立的投诉专员处理，客服和师傅看不到，也结不了案。',
  write: '写投诉',
  suggest: '提建议',
  byReceipt: '用查询码查不留名的',
  wishes: '打电话和上门的要求',
  wishesNote: '几点能打给你、不想再见哪位师傅',
  emptyTitle: '还没有写过',
  emptyText: '不满意、有想法，都可以写在这里。72 小时内给你方案。',
  kind: '写的是',
  topic: '关于什么',
  words: '怎么回事',
  wordsHint: '时间、谁、多少钱，写清楚处理得快',
  wordsPlaceholder: '比如：说好免费上门，修完又让付 180 元',
  suggestPlaceholder: '比如：能不能周日也开门',
  about: (number: string) => `关于工单 ${number}`,
  away: '写的是师傅，以后不会再派他上门。',
  name: '留不留名',
  named: '留名',
  unnamed: '不留名',
  namedNote: '只有投诉专员看得到是你。能打电话给你，也能传照片。',
  unnamedNote:
    '店里不存你的账号、微信号，时间只记到小时。回音凭查询码看，没有提醒。文字照样请微信检查，只有微信知道是谁发的。照片会认出人，所以不能传，工单也不会带上。',
  photos: '照片',
  addPhoto: '加照片',
  send: { complaint: '发给投诉专员', suggestion: '发给店里' } satisfies Record<ComplaintKind, string>,
  sending: '正在发',
  missing: '先写怎么回事',
  noTopic: '选一下关于什么',
  uploading: '照片还在传',
  store: '哪家店',
  fallback: '这家店没有投诉专员，由店主处理，结案会写明。',
  acknowledgeBy: (moment: string) => `最迟${moment} 受理`,
  escalated: '店主在看这一件',
  proposal: '店里的方案',
  offer: (money: string) => `给你 ${money}`,
  from: (person: string, moment: string) => `${person}，${moment}`,
  result: '结果',
  history: '经过',
  waitingFor: (moment: string) => `等到${moment}`,
  answers: {
    accept: '同意这个方案',
    counter: '不同意，我要这样',
    escalate: '请店主来处理',
    confirm: '知道了，结案',
    withdraw: '撤回',
  } satisfies Record<ComplaintAnswer, string>,
  sendAnswer: { counter: '发给店里', escalate: '请店主来看', withdraw: '确定撤回' },
  answering: '正在发',
  counterTitle: '你想怎么解决',
  counterAsk: '你的要求',
  counterPlaceholder: '比如：退 180 元，再道个歉',
  counterNote: '发出后，店里重新有 72 小时给方案。',
  escalateTitle: '请店主来处理',
  escalateAsk: '为什么不接受',
  escalatePlaceholder: '写给店主看',
  escalateNote: '只有这一件店主会看到。',
  withdrawTitle: '撤回这一件',
  withdrawNote: '撤回后店里不再处理。没有人能要你撤回。',
  wordsMissing: '写一句再发',
  more: '还可以',
  noMore: '不满意店里的处理，可以向消费者协会或 12315 反映。',
  receipt: '查询码',
  receiptTitle: '凭码看回音',
  receiptOnce: '只显示这一次，截图或抄下来',
  receiptNote: '店里也不知道这个码是谁的。丢了就查不到了，可以再写一次。',
  copy: '复制查询码',
  open: '看这一件',
  look: '查',
  looking: '正在查',
  codeHint: '16 位，字母和数字',
  codeWrong: '查询码是 16 位，没有 0、1、I、L、O',
} as const;

/** 打电话和上门的要求. */
export const wishesWords = {
  title: '打电话和上门',
  bands: '什么时候打给你',
  bandsNote: '店里只在 10 点到 18 点打，一天最多三次。选了，就只在这几段打；不选，都可以。',
  band: { '10-12': '10–12 点', '12-14': '12–14 点', '14-16': '14–16 点', '16-18': '16–18 点' },
  technician: '上门的师傅',
  technicianNote: '换一位师傅不用说原因，店里也不会问。',
  away: '这张工单的师傅，以后不要再来',
  mayCome: '可以再来',
  saved: '记下了',
} as const;
