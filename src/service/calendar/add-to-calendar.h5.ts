import type { CalendarEntry } from './calendar-entry';
import { icsOf } from './ics';

/** A file that the phone's own calendar opens. */
export const addToCalendar = (entry: CalendarEntry): Promise<boolean> => {
  const url = URL.createObjectURL(new Blob([icsOf(entry, Date.now())], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${entry.id}.ics`;
  link.click();
  URL.revokeObjectURL(url);
  return Promise.resolve(true);
};
