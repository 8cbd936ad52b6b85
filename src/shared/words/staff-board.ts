import type { BoardWorth, BrokenRule, Hindrance } from '../../../contracts/board';

const minutes = (value: number): string => `${Math.round(Math.abs(value))} 分钟`;
const time = (value: number): string => {
  const pad = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${pad(Math.floor(value / 60))}:${pad(Math.floor(value % 60))}`;
};

const hindered: Record<Hindrance, (count: number) => string> = {
  skill: (count) => `${count} 位不会修这个或没有证`,
  area: (count) => `${count} 位不跑那边`,
  excluded: (count) => `${count} 位不派给这位顾客`,
  shift: (count) => `${count} 位那时不上班`,
  'visits-full': (count) => `${count} 位单数满了`,
  'hours-full': (count) => `${count} 位工时满了`,
  'no-room': (count) => `${count} 位前后赶不及`,
};

/** 派工: the dispatch board. */
export const staffBoard = {
  title: '派工',
  previous: '前一天',
  next: '后一天',
  time,
  span: (from: number, to: number) => `${time(from)}–${time(to)}`,
  /** A window as a heading: `9–11`. */
  window: (from: number, to: number) => `${Math.floor(from / 60)}–${Math.floor(to / 60)}`,
  grid: '师傅和时段',
  comma: '，',
  load: (count: number, percent: number) => `${count} 单 ${Math.round(percent * 100)}%`,
  off: '不上班',
  /** Of visits whose window is none of the day's any more. */
  otherWindow: '其他',
  states: { planned: '已约', departed: '在路上', arrived: '正在修', done: '已完工' },
  atRisk: '会误点',
  waiting: '没人能去',
  waitingNote: '时间已经答应了顾客，先安排这些',
  noneWaiting: '都有人去',
  watch: '要盯一下',
  watchNote: '可能误点的，师傅还没接单的',
  unaccepted: '还没接单',
  lateUntil: (until: number) => `说了 ${time(until)} 到`,
  expected: (start: number) => `预计 ${time(start)} 才开始`,
  awayOf: (name: string) => `${name}：请假`,
  away: {
    title: (name: string) => `${name}请假`,
    fromNow: '从现在起，今天都请假。',
    wholeDay: (day: string) => `${day}一整天请假。`,
    lead: '手上的单会给有空的同事，时间不变；知道谁来的顾客会收到消息。已经在修的不动。',
    send: '记下请假',
    sending: '正在改',
    done: '记下了',
  },
  legend: { done: '已完工', now: '正在修', planned: '已约', risk: '有误点风险' },
  empty: '这天还没有上门',
  emptyText: '顾客约了就会出现在这里。',
  travel: (value: number) => `一天路上 ${minutes(value)}`,
  sheet: {
    open: '看工单',
    why: '为什么是他',
    qualified: (qualified: number, all: number) => `${all} 位里有 ${qualified} 位能去`,
    detour: (value: number) => `顺路多走 ${minutes(value)}`,
    arrival: (arrival: number, start: number) => `预计 ${time(arrival)} 到，${time(start)} 开始`,
    slack: (value: number) => (value < 1 ? '没有余量' : `晚 ${minutes(value)}也来得及`),
    load: (own: number, median: number) =>
      `排到 ${Math.round(own * 100)}%，大家的中间数 ${Math.round(median * 100)}%`,
    continuity: { same: '上次就是他修的', other: '上次是别人修的', first: '' },
    alternatives: '还可以派给',
    alternative: (name: string, start: number, difference: string, load: number) =>
      `${name}：${time(start)} 开始，${difference}，排到 ${Math.round(load * 100)}%`,
    otherLoad: (difference: string, load: number) => `${difference}，排到 ${Math.round(load * 100)}%`,
    noAlternatives: '这个时段没有别人能去',
    fits: '能去',
    cannot: {
      skill: '不会修这个或没有证',
      area: '不跑那边',
      excluded: '不派给这位顾客',
      shift: '那时不上班',
      'visits-full': '单数满了',
      'hours-full': '工时满了',
      'no-room': '前后赶不及',
    } satisfies Record<Hindrance, string>,
    byHand: (name: string, at: string) => `${name} ${at} 排的`,
    reason: (words: string) => `原因：${words}`,
    hindered,
    relax: '怎样才有人能去',
    noRelax: '这天怎么调都排不进，和顾客商量换一天吧',
    relaxations: {
      window: (name: string, from: number, to: number) => `改到 ${time(from)}–${time(to)}，${name}能去`,
      area: (name: string, km: number, limit: number) =>
        `${name}只跑 ${limit} 公里以内，这里 ${km.toFixed(1)} 公里`,
      skill: (name: string, skills: string) => `${name}有空，只差 ${skills}`,
      shift: (name: string, value: number) => `${name}多上 ${minutes(value)}就能去`,
      day: (name: string, day: string, from: number, to: number) =>
        `换到${day} ${time(from)}–${time(to)}，${name}能去`,
    },
    lock: '别让系统挪走',
    unlock: '让系统可以挪',
    frozen: '已经告诉顾客谁来。要换人，先和顾客说好。',
    keepAway: '以后别派他去这家',
    keepAwaySure: '确定？只有顾客自己能改回来',
    accepted: '师傅已接单',
    notAccepted: '师傅还没接单',
  },
  move: {
    title: (name: string) => `派给${name}`,
    fits: '时间都来得及，约好的不变',
    difference: ({ unserved, travel, returns, changes }: BoardWorth): string =>
      [
        unserved === 0 ? '' : unserved < 0 ? '没人去的少了' : '没人去的多了',
        Math.round(travel) === 0
          ? '路程不变'
          : travel < 0
            ? `少走 ${minutes(travel)}`
            : `多走 ${minutes(travel)}`,
        returns > 0 ? '不是上次那位师傅' : '',
        changes > 0 ? '和通知顾客的不是同一位' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    broken: '这样排会：',
    rules: {
      'no-shift': '派给那天不上班的人',
      twice: '一单去两次',
      skill: '派给不会修或没有证的人',
      area: '超出他跑的范围',
      excluded: '派给顾客不要的师傅',
      window: '误了约好的时段',
      'shift-end': '下班还没做完',
      'too-many-visits': '超过他一天的单数',
      'too-many-hours': '超过他一天的工时',
    } satisfies Record<BrokenRule['what'], string>,
    rule: (rule: string, number: string | undefined) =>
      number === undefined ? rule : `${rule}（${number}）`,
    reason: '真要这样，写上原因',
    reasonMissing: '写一下为什么要这样排',
    announced: '顾客已经知道谁来，换人会马上通知他。',
    agreed: '已和顾客说好',
    agreedMissing: '先和顾客说好，再点一下',
    send: (name: string) => `派给${name}`,
    override: (name: string) => `照样派给${name}`,
    sending: '正在派',
  },
  replan: {
    act: '重新排一遍',
    busy: '正在算',
    title: '重新排的结果',
    nothing: '已经是能找到的最好排法了',
    better: (before: BoardWorth, after: BoardWorth): string =>
      [
        before.unserved === after.unserved ? '' : '多排上了没人去的单',
        `路上从 ${minutes(before.travel)} 到 ${minutes(after.travel)}`,
      ]
        .filter((part) => part !== '')
        .join('，'),
    keeps: '约好的时段都不变，已通知顾客的师傅不变。',
    change: (from: string | undefined, to: string | undefined) =>
      from === to ? `还是${to ?? ''}` : `${from ?? '没人'} → ${to ?? '没人'}`,
    times: (before: number | undefined, after: number | undefined) =>
      after === undefined ? '' : before === undefined ? time(after) : `${time(before)} → ${time(after)}`,
    apply: '就这样排',
    applying: '正在改',
    applied: (applied: number, dropped: number) =>
      dropped === 0 ? '排好了' : `排好了 ${applied} 处，${dropped} 处刚被别人改过，没动`,
  },
  confirmed: '派好了',
} as const;
