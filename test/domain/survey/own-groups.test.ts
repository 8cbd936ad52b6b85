import type { OwnGroup } from '../../../contracts/recovery';
import {
  addRating,
  dropRating,
  emptyScoreSheet,
  groupSize,
  levelOf,
  mondayBefore,
  settleScores,
  type Rating,
  type ScoreSheet,
} from '../../../cloudfunctions/_domain/survey/own-groups';
import { dice, later } from './parts';

const start = '2026-11-01T16:00:00.000Z'; // Monday 2 November, midnight at +08:00
const sheet = () =>
  emptyScoreSheet({ _id: 'scs_1', storeId: 'sto_wensan', technicianId: 'cus_zhou', now: start });
const rating = (at: number, overall: number, hours: number): Rating => ({
  surveyId: `srv_${at}`,
  answeredAt: later(start, hours),
  overall,
  marks: [{ of: 'attitude', mark: overall }],
});
const filled = (ratings: readonly Rating[]): ScoreSheet =>
  ratings.reduce((known, one) => addRating(known, one, one.answeredAt), sheet());
/** What he is shown at a moment. */
const shown = (of: ScoreSheet, hours: number): readonly OwnGroup[] =>
  settleScores(of, later(start, hours)).groups;
const day = 24;

describe('a technician', () => {
  test('sees nothing of four answers, however old', () => {
    const four = filled([1, 2, 3, 4].map((at) => rating(at, 5, at)));
    expect(shown(four, 400 * day)).toEqual([]);
  });

  test('sees five on the first Monday on which the youngest is a week old', () => {
    const five = filled([1, 2, 3, 4, 5].map((at) => rating(at, 5, at * day)));
    expect(shown(five, 14 * day - 1)).toEqual([]);
    expect(shown(five, 14 * day)).toHaveLength(1);
    const monday = filled([1, 2, 3, 4, 5].map((at) => rating(at, 5, 7 * day + (at === 5 ? 0 : -at))));
    expect(shown(monday, 14 * day)).toHaveLength(1);
    const later5 = filled([1, 2, 3, 4, 5].map((at) => rating(at, 5, 7 * day + (at === 5 ? 0.001 : -at))));
    expect(shown(later5, 14 * day)).toEqual([]);
    expect(shown(later5, 21 * day)).toHaveLength(1);
  });

  test('sees fewer than five together with those that come next', () => {
    const first = [1, 2, 3, 4, 5].map((at) => rating(at, 4, at));
    const few = [6, 7, 8].map((at) => rating(at, 1, 15 * day));
    const more = [9, 10].map((at) => rating(at, 1, 40 * day));
    const all = filled([...first, ...few, ...more]);
    expect(shown(all, 35 * day)).toHaveLength(1);
    expect(shown(all, 56 * day)).toHaveLength(2);
  });

  test('sees a group the same for ever, also when a job in it is taken up again', () => {
    const five = filled([1, 2, 3, 4, 5].map((at) => rating(at, at, at)));
    const closed = settleScores(five, later(start, 14 * day));
    expect(dropRating(closed, 'srv_5', later(start, 15 * day)).groups).toEqual(closed.groups);
    // Before it is closed the answer goes with its job.
    expect(shown(dropRating(five, 'srv_5', later(start, day)), 30 * day)).toEqual([]);
  });

  test('sees the same whether he looks every hour, never before, or answers come twice and in any order', () => {
    const roll = dice(3);
    const ratings = Array.from({ length: 40 }, (_, at) =>
      rating(at, 1 + Math.floor(roll() * 5), Math.floor(roll() * 90 * day)),
    ).sort((one, other) => (one.answeredAt < other.answeredAt ? -1 : 1));
    const once = filled(ratings);
    let often = sheet();
    let next = 0;
    for (let hours = 0; hours <= 120 * day; hours += 6) {
      const now = later(start, hours);
      for (let one = ratings[next]; one && one.answeredAt <= now; one = ratings[next]) {
        often = addRating(addRating(often, one, now), one, now);
        next += 1;
      }
      often = settleScores(often, now);
    }
    expect(often.groups).toEqual(shown(once, 120 * day));
    expect(often.groups.length).toBeGreaterThan(3);
  });

  test('is told neither how many nor when', () => {
    const five = filled([1, 2, 3, 4, 5].map((at) => rating(at, 5, at)));
    expect(shown(five, 14 * day)).toEqual([
      { overall: '4.5', dimensions: [{ of: 'attitude', level: '4.5' }] },
    ]);
  });
});

/** Sums of `count` marks that show as this level. */
const sumsShownAs = (level: string, count: number): readonly number[] =>
  Array.from({ length: 4 * count + 1 }, (_, more) => count + more).filter((sum) => {
    const marks = Array.from({ length: count }, (_, at) => 1 + Math.floor((sum - count + at) / count));
    return marks.reduce((all, one) => all + one, 0) === sum && levelOf(marks) === level;
  });

describe('nobody can tell who gave what', () => {
  test('even knowing how many answered: behind every level each single mark could be another one', () => {
    for (let count = groupSize; count <= 80; count += 1)
      for (const level of ['2.5', '3.0', '3.5', '4.0', '4.5']) {
        const sums = sumsShownAs(level, count);
        if (sums.length === 0) continue;
        const possible = [1, 2, 3, 4, 5].filter((mark) =>
          sums.some((sum) => sum - mark >= count - 1 && sum - mark <= 5 * (count - 1)),
        );
        expect(possible.length).toBeGreaterThanOrEqual(2);
      }
  });

  test('every call over a hundred days, and every difference between two of them', () => {
    const roll = dice(11);
    const ratings = Array.from({ length: 60 }, (_, at) =>
      rating(at, 1 + Math.floor(roll() * 5), at * 1.5 * day + Math.floor(roll() * day)),
    );
    let known = sheet();
    let next = 0;
    const seen: { readonly at: string; readonly groups: readonly OwnGroup[] }[] = [];
    for (let hours = 0; hours <= 100 * day; hours += 1) {
      const now = later(start, hours);
      for (let one = ratings[next]; one && one.answeredAt <= now; one = ratings[next]) {
        known = addRating(known, one, now);
        next += 1;
      }
      seen.push({ at: now, groups: settleScores(known, now).groups });
    }
    let changes = 0;
    for (const [n, { at, groups }] of seen.entries()) {
      const before = seen[n - 1]?.groups ?? groups;
      if (JSON.stringify(before) === JSON.stringify(groups)) continue;
      changes += 1;
      // It changes on a Monday only, so the hour tells no answer's, and by one whole group in front.
      expect(at).toBe(mondayBefore(at));
      expect(groups.slice(1)).toEqual(before.slice(0, groups.length - 1));
      expect(groups.length).toBe(Math.min(12, before.length + 1));
    }
    expect(changes).toBeGreaterThan(5);
    // Whoever gave 1 could have given 5 in its stead, and not one call in a hundred days would differ: for each answer
    // there is another history with another mark of his and the same figures at every call.
    const others = ratings.filter((mine) =>
      [1, 2, 3, 4, 5].some((mark) => {
        if (mark === mine.overall) return false;
        return ratings.some((theirs) => {
          const shifted = (theirs.overall ?? 0) - (mark - (mine.overall ?? 0));
          if (theirs === mine || shifted < 1 || shifted > 5) return false;
          const swapped = ratings.map((one) =>
            one === mine
              ? { ...one, overall: mark, marks: [{ of: 'attitude' as const, mark }] }
              : one === theirs
                ? { ...one, overall: shifted, marks: [{ of: 'attitude' as const, mark: shifted }] }
                : one,
          );
          return (
            JSON.stringify(settleScores(filled(swapped), later(start, 100 * day)).groups) ===
            JSON.stringify(settleScores(known, later(start, 100 * day)).groups)
          );
        });
      }),
    );
    expect(others).toHaveLength(ratings.length);
  });
});
