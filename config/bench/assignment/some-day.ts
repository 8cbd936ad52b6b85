import { cityDay } from './city';
import { diceOf } from '../../../cloudfunctions/_domain/assignment/dice';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import { withRoutes } from '../../../cloudfunctions/_domain/assignment/day-part';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';

/** A city's day with what shops really have: lunch, leave, limits, exclusions, announcements, uncertain addresses. */
export const someDay = (seed: number, technicians: number, visits: number): Day => {
  const roll = diceOf(seed + 77);
  for (let at = 0; at < 9; at += 1) roll();
  const day = cityDay(seed, technicians, visits);
  const someone = () => day.shifts[Math.floor(roll() * technicians)]?.technicianId ?? '';
  return {
    ...day,
    shifts: day.shifts.map((shift) => {
      const lunch = shift.to - shift.from > 300 ? [{ from: 715 + Math.floor(roll() * 4) * 15, to: 790 }] : [];
      const leave = roll() < 0.2 ? [{ from: 900, to: 900 + 30 * Math.ceil(roll() * 3) }] : [];
      return {
        ...shift,
        breaks: [...lunch, ...leave].filter(({ from, to }) => from >= shift.from && to <= shift.to),
        maxVisits: 4 + Math.floor(roll() * 6),
        maxWorkMinutes: 240 + Math.floor(roll() * 300),
        worked: Math.floor(roll() * 2_400),
        available: 2_700,
      };
    }),
    waiting: day.waiting.map((visit) => ({
      ...visit,
      ...(roll() < 0.1 ? { uncertainMinutes: roll() * 7 } : {}),
      ...(roll() < 0.2 ? { announced: someone() } : {}),
      not: roll() < 0.1 ? [someone()] : [],
    })),
    rules: { ...day.rules, fairness: roll() < 0.5 ? 0 : roll() },
  };
};

/** The same day with every visit put in that plain insertion finds a place for, first come first served. */
export const booked = (day: Day): Day => {
  let now: Day = { ...day, waiting: [] };
  for (const visit of day.waiting) {
    const inserted = insertVisit(standingOf(now), visit);
    now = inserted.route ? withRoutes(now, [inserted.route]) : { ...now, waiting: [...now.waiting, visit] };
  }
  return now;
};
