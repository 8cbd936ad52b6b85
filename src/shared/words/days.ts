/** How days and spans are said. */
export const days = {
  today: '今天',
  yesterday: '昨天',
  tomorrow: '明天',
  justNow: '刚刚',
  monthDay: (month: number, day: number): string => `${month}月${day}日`,
  full: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  minutes: (count: number): string => `${count} 分钟`,
  hours: (count: number): string => `${count} 小时`,
  days: (count: number): string => `${count} 天`,
} as const;
