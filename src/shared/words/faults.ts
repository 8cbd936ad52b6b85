import type { Began, Symptom, Trigger } from '../../../contracts/fault';

/** What is wrong, as people say it. */
export const symptomWords: Record<Symptom, string> = {
  'no-power': '不通电',
  leak: '漏水',
  noise: '声音大',
  'not-spinning': '不转',
  'not-draining': '不排水',
  'not-cooling': '不制冷',
  'not-heating': '不加热',
  frost: '结霜结冰',
  'door-seal': '门关不严',
  'trips-breaker': '一开就跳闸',
  'gas-smell': '有燃气味',
  'no-picture': '没画面',
  'no-sound': '没声音',
  'screen-broken': '屏幕坏了',
  battery: '电池不耐用',
  'no-charge': '充不进电',
  'no-signal': '没信号',
  slow: '很卡',
  crashes: '死机重启',
  loose: '松动',
  cracked: '开裂',
  scratched: '划伤掉漆',
  seam: '开线',
  faded: '褪色',
  shrunk: '缩水变形',
  pilling: '起球',
  fastener: '拉链扣子坏了',
  reaction: '皮肤不舒服',
  smell: '气味不对',
  spoiled: '变质过期',
  'not-done': '该做的没做',
  'poor-work': '做得不好',
  'did-damage': '弄坏了东西',
  overcharged: '多收了钱',
  'shows-code': '显示代码',
  other: '别的毛病',
};

export const beganWords: Record<Began, string> = {
  today: '今天',
  'these-days': '这几天',
  'over-a-week': '一周以上',
  'since-purchase': '买来就这样',
};

/** Gas first: closing the valve cannot wait for an answer. */
export const danger: Partial<Record<Symptom, string>> = {
  'gas-smell': '先关燃气总阀，开窗，别开关电器。人先出去，味道散不掉打 119 或燃气公司抢修电话。',
  reaction: '先停用，用清水冲洗。严重或持续不退的，先去医院，留好病历和产品。',
  'trips-breaker': '先别再合闸。拔掉插头，等师傅看过再用。',
};

/** What happened just before. */
export const triggerWords: Record<Trigger, string> = {
  'power-cut': '停过电',
  fall: '摔过',
  water: '进过水',
  moved: '搬动过',
  'foreign-object': '掉进过东西',
  'own-repair': '自己或别人拆过',
};
