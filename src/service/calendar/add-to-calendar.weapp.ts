import Taro from '@tarojs/taro';
import { askPrivacy } from '../../shared/privacy/privacy-gate';
import type { CalendarEntry } from './calendar-entry';

const twoHours = 7_200;

/** WeChat's own dialog adds it; `false` where that was refused. Only directly in a tap. */
export const addToCalendar = async ({ title, text, place, from, to }: CalendarEntry): Promise<boolean> => {
  if (!(await askPrivacy())) return false;
  try {
    await Taro.addPhoneCalendar({
      title,
      description: text,
      location: place,
      startTime: Math.floor(from / 1_000),
      endTime: String(Math.floor(to / 1_000)),
      alarm: true,
      alarmOffset: twoHours,
    });
    return true;
  } catch {
    return false;
  }
};
