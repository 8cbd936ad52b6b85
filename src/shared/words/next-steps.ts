import type { ClaimState } from '../../../contracts/claim-state';

interface Step {
  readonly title: string;
  readonly note: string;
}

/** What comes next, and what it brings. */
export const nextSteps = {
  latest: (moment: string) => `最迟${moment}`,
  /** The holidays of that year are not published yet. */
  uncertain: (moment: string) => `最迟${moment}（那年的放假安排还没公布）`,
  expected: (day: string) => `预计 ${day}`,
  of: {
    submitted: { title: '店里答复你', note: '告诉你能不能修、谁出钱、怎么修' },
    reviewing: { title: '店里答复你', note: '告诉你能不能修、谁出钱、怎么修' },
    'need-info': { title: '你补上还差的', note: '补上接着看，等你期间不计时' },
    'remote-guidance': { title: '你试一试，说声好没好', note: '没好也没关系，店里接着看' },
    approved: { title: '定好怎么来、怎么交', note: '时间你挑，地方先跟你说好' },
    scheduled: { title: '按约好的时间见', note: '路上、晚到、到门口，都会告诉你' },
    'en-route': { title: '师傅到门口', note: '先看工牌，再开门' },
    'in-transit': { title: '店里收到东西', note: '收到当面拆、拍照记下' },
    'in-service': { title: '办好告诉你', note: '要花钱的先报价，你点头才动手' },
    'parts-wait': { title: '配件到了接着修', note: '到货和改期都会告诉你' },
    inspecting: { title: '验完告诉你', note: '对得上就退或换，对不上先跟你说' },
    refunding: { title: '钱退到账', note: '原路退回，到了告诉你' },
    exchanging: { title: '换好交给你', note: '保修从换的那天重新算' },
    'sending-back': { title: '寄回给你', note: '寄出就有单号，路上能查' },
    'handing-over': { title: '你验收', note: '行就点一下，不行接着修' },
  } satisfies Partial<Record<ClaimState, Step>>,
} as const;
