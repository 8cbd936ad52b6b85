const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** China has one zone and no summer time. */
const offset = 8 * hour;

const readField = (
  text: string,
  low: number,
  high: number,
  names: readonly string[] = [],
  first = 0,
): Set<number> => {
  const valueOf = (word: string): number => {
    const named = names.indexOf(word.toUpperCase());
    const value = named >= 0 ? named + first : Number(word);
    if (word === '' || !Number.isInteger(value) || value < low || value > high) {
      throw new Error(`bad cron value ${word}`);
    }
    return value;
  };
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const [from = '', to] = range.split('-');
    const start = range === '*' ? low : valueOf(from);
    const single = step === undefined ? start : high;
    const end = range === '*' ? high : to === undefined ? single : valueOf(to);
    const stride = step === undefined ? 1 : Number(step);
    if (!Number.isInteger(stride) || stride < 1) throw new Error(`bad cron step ${part}`);
    for (let value = start; value <= end; value += stride) values.add(value);
  }
  return values;
};

/**
 * Reads a timer of seven fields (second, minute, hour, day, month, week, year). Answers the first moment after
 * `from` (epoch milliseconds) at UTC+8, if there is one; with both day and week given either is enough.
 */
export const readCron = (expression: string): ((from: number) => number | undefined) => {
  const fields = expression.trim().split(/\s+/);
  const [sec = '', min = '', hr = '', day = '', month = '', week = '', year = ''] = fields;
  if (fields.length !== 7) throw new Error('a timer needs seven fields');
  const seconds = readField(sec, 0, 59);
  const minutes = readField(min, 0, 59);
  const hours = readField(hr, 0, 23);
  const days = readField(day, 1, 31);
  const monthSet = readField(month, 1, 12, months, 1);
  const weeks = readField(week, 0, 6, weekdays);
  const years = readField(year, 1970, 2099);
  const dayFits = (at: Date): boolean => {
    if (day === '*') return weeks.has(at.getUTCDay());
    if (week === '*') return days.has(at.getUTCDate());
    return days.has(at.getUTCDate()) || weeks.has(at.getUTCDay());
  };
  return (from) => {
    let time = Math.floor((from + offset) / second) * second + second;
    for (;;) {
      const at = new Date(time);
      const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
      if (y > 2099) return undefined;
      if (!years.has(y)) time = Date.UTC(y + 1, 0, 1);
      else if (!monthSet.has(m + 1)) time = Date.UTC(y, m + 1, 1);
      else if (!dayFits(at)) time = Date.UTC(y, m, d + 1);
      else if (!hours.has(at.getUTCHours())) time = Math.floor(time / hour) * hour + hour;
      else if (!minutes.has(at.getUTCMinutes())) time = Math.floor(time / minute) * minute + minute;
      else if (!seconds.has(at.getUTCSeconds())) time += second;
      else return time - offset;
    }
  };
};
