import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';
import { compareWorth, worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { localReplan } from '../../../cloudfunctions/_domain/dispatch/local-replan';
import { cityDay } from '../../../config/bench/assignment/city';
import { booked } from '../../../config/bench/assignment/some-day';

const day: Day = { ...booked(cityDay(1, 10, 80)), waiting: [] };

test('each small step is over four technicians at most, breaks nothing and makes the day better, until there is none', () => {
  const search = localReplan(day, 1);
  let now = day;
  let steps = 0;
  while (!search.isDone()) {
    const step = search.next(now, new Set());
    if (!step) continue;
    expect(step.routes.length).toBeLessThanOrEqual(4);
    expect(checkDay(step.day)).toEqual([]);
    expect(compareWorth(worthOf(step.day), worthOf(now))).toBeLessThan(0);
    now = step.day;
    steps += 1;
    search.applied();
  }
  expect(steps).toBeGreaterThan(3);
});

test('steps of one round never share a technician', () => {
  const search = localReplan(day, 1);
  const taken = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    for (const { technicianId } of search.next(day, taken)?.routes ?? []) {
      expect(taken.has(technicianId)).toBe(false);
      taken.add(technicianId);
    }
  }
  expect(taken.size).toBeGreaterThan(4);
});

test('steps that are all overtaken end the search as well', () => {
  const search = localReplan(day, 1);
  let turns = 0;
  while (!search.isDone()) {
    search.next(day, new Set());
    turns += 1;
  }
  expect(turns).toBeLessThan(100);
});
