import type { ClaimDetail } from '../../../contracts/claim';
import type { Reason } from '../../../contracts/rights';
import { detail } from './samples';

export const reason: Reason = {
  ruleId: 'cn-crpl-24',
  packId: 'CN',
  packVersion: '2026.11',
  level: 'law',
  clause: '第二十四条',
  label: '消法24条',
  verified: true,
  title: '消费者权益保护法',
  words: '不符合质量要求的，可以要求修理、更换、退货。',
  grounds: 'grant',
};

/** The sample claim after the shop asked for a name plate and two answers. */
export const asked: ClaimDetail = {
  ...detail,
  state: 'need-info',
  turn: 'customer',
  acts: ['supply-info', 'cancel-claim'],
  needs: {
    slots: [
      { what: 'photo', kind: 'nameplate' },
      { what: 'question', question: 'who-installed' },
    ],
    round: 1,
    askedAt: '2026-11-22T10:00:00+08:00',
    until: '2099-11-29T10:00:00+08:00',
    words: '型号看不清，麻烦补一张。',
  },
};

export const guided: ClaimDetail = {
  ...detail,
  state: 'remote-guidance',
  turn: 'customer',
  acts: ['answer-guidance'],
  guidance: {
    guideId: 'washer-leak',
    words: '先看看滤网有没有拧紧。',
    since: '2026-11-22T10:00:00+08:00',
    until: '2099-11-23T10:00:00+08:00',
  },
};

export const approved: ClaimDetail = {
  ...detail,
  state: 'approved',
  acts: ['ask-for-person', 'cancel-claim', 'add-photos'],
  decision: {
    remedy: 'free-repair',
    way: 'visit',
    payer: 'store',
    freight: 'store',
    ground: 'rule',
    reason: { ...reason, verified: false },
    at: '2026-11-22T11:00:00+08:00',
  },
};

export const rejected: ClaimDetail = {
  ...detail,
  state: 'rejected',
  turn: 'nobody',
  acts: ['appeal-decision'],
  rejection: {
    reason: { ...reason, grounds: 'limit', label: '三包规定17条', words: '人为损坏的，不实行三包。' },
    words: '进水痕迹在主板上，保修不含进水。',
    evidence: ['pho_shop1'],
    at: '2026-11-22T11:00:00+08:00',
    person: '沈芸',
    cosigner: '何顺',
    alternatives: ['paid-repair'],
    appealUntil: '2099-12-07T11:00:00+08:00',
  },
};
