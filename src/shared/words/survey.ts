import type { Dimension, Solved, SurveyFact } from '../../../contracts/survey';
import { claimActs } from './claim-acts';
import { lowReasons } from './low-reasons';

interface FactWords {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** It did not come up. */
  readonly none?: string;
}

const facts: Record<SurveyFact, FactWords> = {
  'in-band': { ask: '师傅是在约好的时间段里到的吗？', yes: '是', no: '不是' },
  badge: { ask: '进门出示工牌了吗？', yes: '出示了', no: '没有' },
  'fee-first': { ask: '收钱之前，先说清价钱了吗？', yes: '说清了', no: '没说清', none: '没收钱' },
  'new-part': { ask: '换的新配件给你看了吗？', yes: '看了', no: '没有', none: '没换配件' },
  'asked-praise': { ask: '有人请你给好评吗？', yes: '有', no: '没有' },
  'asked-money': { ask: '有人让你不走店里、私下付钱吗？', yes: '有', no: '没有' },
};

/** 服务评价 and 用得还好吗. */
export const surveyWords = {
  title: '服务评价',
  done: (moment: string) => `${moment} 办完`,
  step: (at: number, of: number) => `第 ${at} 题，共 ${of} 题`,
  more: (at: number, of: number) => `选答 ${at}，共 ${of} 题`,
  one: '点一下就算答完，后面的题可以不答',
  anytime: '随时可以发送',
  back: '上一题',
  skip: '跳过这题',
  send: '发送',
  sending: '正在发送',
  fair: '打几分都不影响你的保修，也没有好评奖励',
  hidden: '师傅看不到你单独的评分，只看凑够五份、过了一周的平均数',
  solved: { title: '问题解决了吗？', yes: '解决了', partly: '解决了一部分', no: '没解决' } satisfies Record<
    Solved | 'title',
    string
  >,
  overall: '这次服务，你满意吗？',
  marks: { 5: '很满意', 4: '满意', 3: '一般', 2: '不满意', 1: '很不满意' },
  dimensions: {
    attitude: '态度怎么样？',
    skill: '手艺怎么样？',
    punctuality: '准时吗？',
    clarity: '讲得清楚吗，价钱说得明白吗？',
    tidiness: '收拾得干净吗？',
    speed: '办得快吗？',
    ease: '办起来方便吗？',
    'refund-speed': '退款快吗？',
  } satisfies Record<Dimension, string>,
  effort: '把这事办好，对你来说容易吗？',
  efforts: { 7: '很容易', 6: '容易', 5: '比较容易', 4: '一般', 3: '有点费劲', 2: '费劲', 1: '很费劲' },
  facts,
  low: '哪里没做好？',
  lowNote: '可以选几样',
  reasons: lowReasons,
  words: '还想说的',
  callMe: '可以给我打电话',
  next: '下一题',
  thanks: '收到了，谢谢',
  thanksText: '你说的会有人看，也会用来改进。',
  taken: '评价发出就定了，改不了；有新的情况，在工单里说。',
  passedOn: '收费和讨好评的事，转给了独立的投诉专员，在「投诉与建议」里能看到进展。',
  lost: '这份评价过期了',
  lostText: '办完十五天内都能评。有问题随时在工单里说。',
  superseded: '这张工单又打开了',
  supersededText: '办好以后再请你评，之前说的都留着。',
  toClaim: '看工单',
  reopen: '没修好，接着办',
  amends: {
    waits: '店长会在一天内联系你。',
    taken: (person: string) => `${person} 在办这件事。`,
    did: claimActs.did,
    again: claimActs.rightNow,
    overall: '这次处理，你满意吗？',
    ended: '谢谢你的回话。',
    title: '你上次说的，有回音了',
    rate: claimActs.rate,
  },
  someone: '店长',
  later: {
    title: '用得还好吗',
    ask: (name: string) => `${name}，现在还好用吗？`,
    fine: '一直好用',
    problem: '又有问题',
    recommend: '愿意把我们推荐给朋友吗？',
    recommendNote: '0 是不会，10 是一定会',
    words: '想说点什么（可以不写）',
    none: '现在没有要问的',
    noneText: '到时候会在消息里问你一个问题。',
    thanks: '记下了，谢谢',
    what: '接下来怎么办？',
    repair: '报修，已经填好这台',
    complain: '投诉',
    told: '店里也会联系你，办了什么在这里告诉你。',
  },
} as const;
