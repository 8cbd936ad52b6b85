import type { Slot } from '../../../contracts/slot';
import { shortDay } from '../format';
import { timeOfDay } from '../time-of-day';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** `周三`, of a calendar day. */
export const weekdayWords = (date: string): string =>
  `周${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}`;

/** `14:00–16:00`. */
export const windowWords = ({ from, to }: Slot['window']): string => `${timeOfDay(from)}–${timeOfDay(to)}`;

/** `11月25日 周三 14:00–16:00`. */
export const slotWords = ({ date, window }: Slot): string =>
  `${shortDay(date)} ${weekdayWords(date)} ${windowWords(window)}`;
