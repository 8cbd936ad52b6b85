import type { CallExemption, CallHindrance, CallOutcome, CallPurpose } from '../../../contracts/call';
import type { LaneAct, LaneList } from '../../../contracts/complaint-lane';

/** 投诉, the supervisor's lane. */
export const lane = {
  title: '投诉',
  independent: '独立监督岗。客服、师傅看不到，也结不了案',
  owner: '只有转给你的、店里没有监督人的、请你复核的',
  choose: '看哪一些',
  lists: {
    open: '待受理',
    investigating: '调查中',
    todo: '要办的',
    reply: '等回话',
    done: '已结',
    audit: '抽查',
  } satisfies Record<LaneList, string>,
  empty: {
    open: { title: '没有待受理的', text: '新的投诉和建议会到这里，快到点的排最前。' },
    investigating: { title: '没有在调查的', text: '受理了、还没给方案的会到这里。' },
    todo: { title: '没有要办的', text: '对方另提了要求、转给店主、同意了等着办的会到这里。' },
    reply: { title: '没有等回话的', text: '给了方案、告知了结果，等对方说一声的会到这里。' },
    done: { title: '还没有结的', text: '结案的、撤回的都在这里。' },
    audit: { title: '没有要抽查的', text: '结案里随机抽的，换人复核。' },
  } satisfies Record<LaneList, { title: string; text: string }>,
  audits: (count: number) => `抽查：已结投诉 ${count} 件`,
  auditsNote: '结案里随机抽的，换人复核',
  unnamed: '不留名',
  customer: (name: string) => `顾客${name}`,
  takeUpBy: (moment: string) => `最迟${moment} 受理`,
  end: '没有更多了',
  more: '更早的没有列出来',
  uncounted: '投诉很多，数字只数了一部分。',
  seesClock: '对方看得到这个倒计时',
  kept: (names: string) => `不再派${names}去这位顾客家`,
  case: '涉及的工单',
  caseHistory: '工单经过',
  photos: '对方传的照片',
  said: '原话',
  acts: {
    acknowledge: '受理',
    note: '记一笔调查',
    propose: '写方案',
    escalate: '转给店主',
    resolve: '写结果',
    'tell-back': '已告知对方',
    close: '结案',
    answer: '答复建议',
    audit: '复核',
  } satisfies Record<LaneAct, string>,
  sheets: {
    acknowledge: {
      title: '受理',
      lead: '对方会看到是你在办，四个营业小时内要受理。',
      ask: '想说一句（可以不写）',
      send: '受理这一件',
    },
    note: {
      title: '记一笔调查',
      lead: '只有监督人和店主看得到，对方看不到。',
      ask: '查到了什么，或者在等什么',
      send: '记下',
    },
    propose: {
      title: '写方案',
      lead: '对方看到后可以同意，也可以说自己的要求。',
      ask: '店里怎么办',
      send: '发给对方',
    },
    escalate: {
      title: '转给店主',
      lead: '只有这一件，店主从现在起看得到。对方会知道。',
      ask: '为什么要店主定',
      send: '转给店主',
    },
    resolve: { title: '写结果', lead: '照方案办完了再写，对方会看到。', ask: '办了什么', send: '写明结果' },
    'tell-back': { title: '告知结果', lead: '怎么告诉对方的？', ask: '', send: '已告知' },
    close: { title: '结案', lead: '结案后可能被抽中，由另一个人复核。', ask: '', send: '结案' },
    answer: { title: '答复建议', lead: '采纳不采纳都说明白。', ask: '怎么打算、为什么', send: '答复' },
    audit: {
      title: '复核',
      lead: '看经过，判断处理得对不对。不通过就重新打开，转给店主。',
      ask: '复核意见',
      send: '交复核',
    },
  } satisfies Record<LaneAct, { title: string; lead: string; ask: string; send: string }>,
  offer: '补偿金额（元，可以不写）',
  offerBound: (yuan: number) => `你最多能定 ${yuan} 元，再多转给店主`,
  offerWrong: '写金额，比如 180 或 180.50',
  adopted: { yes: '采纳', no: '不采纳' },
  passed: { yes: '处理得对', no: '没处理好' },
  missing: '写一句再发',
  choice: '选一个',
  others: '更多',
  moreTitle: '还能做的',
  audited: '复核交上去了。这一件不再给你看。',
} as const;

export const purposeWords: Record<CallPurpose, string> = {
  'ask-fault': '问清毛病',
  'arrange-visit': '约时间',
  'explain-decision': '说明决定',
  quote: '说报价',
  'hand-over': '约取件',
  'make-good': '补救、道歉',
  'tell-result': '告知结果',
};

export const exemptionWords: Record<CallExemption, string> = {
  'asked-for': '对方让打的',
  'visit-today': '今天上门',
  danger: '有危险',
};

export const hindranceWords: Record<CallHindrance, string> = {
  hours: '只在 10 点到 18 点打',
  'customer-hours': '对方选了别的时间',
  'day-limit': '今天打满三次了',
  'exemption-limit': '这种理由今天用完了',
};

export const outcomeWords: Record<CallOutcome, string> = {
  reached: '通了，说好了',
  'no-answer': '没人接',
  'call-later': '让晚点再打',
  'wrong-number': '号码不对',
  'not-dialled': '没打',
};

/** 打电话. */
export const calls = {
  title: '打电话',
  log: '电话记录',
  leftToday: (count: number, until: string) => `今天还能打 ${count} 次，${until} 前`,
  off: (why: string, from: string | undefined) => (from === undefined ? why : `${why}，${from} 起可以`),
  bands: (words: string) => `对方方便的时间：${words}`,
  purpose: '为什么打',
  offer: '打之前想好能给什么',
  offerHint: '对方会问，别边打边想',
  offerPlaceholder: '比如：免上门费，周六上午先来',
  ordinary: '平常的事',
  ground: '算哪一种',
  reason: '理由',
  reasonHint: '会记下来，对方看得到算哪一种',
  reasonPlaceholder: '比如：对方留言说现在打',
  noPurpose: '选一下为什么打',
  noWords: '写一句再打',
  send: '看号码，打电话',
  sending: '正在查',
  refused: '现在不能打',
  number: (phone: string) => `拨 ${phone}`,
  shown: '号码已显示，算打过一次。',
  outcome: '打得怎么样',
  said: '说了什么（可以不写）',
  record: '记下',
  open: '没记结果的',
  notAllowed: (why: string) => `没打成：${why}`,
  none: '还没有打过',
} as const;
