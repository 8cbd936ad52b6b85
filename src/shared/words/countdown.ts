/** How much time is left. */
export const countdown = {
  left: '还有',
  days: '天',
  hours: '小时',
  minutes: '分钟',
  over: '时间到了',
} as const;
