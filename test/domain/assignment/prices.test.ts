import { diceOf } from '../../../cloudfunctions/_domain/assignment/dice';
import { anneal, usualSchedule } from '../../../cloudfunctions/_domain/assignment/search/anneal';
import {
  lowerPrices,
  priceOf,
  pricesOf,
  raisePrices,
} from '../../../cloudfunctions/_domain/assignment/search/prices';
import { beginSearch, heldWeight } from '../../../cloudfunctions/_domain/assignment/search/search';
import { taskOfDay } from '../../../cloudfunctions/_domain/assignment/search/task-of-day';
import { booked, someDay } from '../../../config/bench/assignment/some-day';

const { pricing } = usualSchedule;

describe('the price of an absence', () => {
  test('is the least one times the weight at first, and rises while the absence lasts', () => {
    const task = taskOfDay(someDay(3, 4, 12));
    const prices = pricesOf(task, pricing, 10);
    expect(priceOf(prices, [])).toBe(0);
    expect(priceOf(prices, [0, 5])).toBeCloseTo((task.weight[0]! + task.weight[5]!) * pricing.least * 10);
    const before = priceOf(prices, [5]);
    for (let step = 0; step < 100; step += 1) raisePrices(prices, task, [5]);
    expect(priceOf(prices, [5])).toBeCloseTo(before + 100 * pricing.rise * 10 * task.weight[5]!);
    expect(priceOf(prices, [0])).toBeCloseTo(task.weight[0]! * pricing.least * 10);
  });

  test('is forgotten, and never falls below its least', () => {
    const task = taskOfDay(someDay(3, 4, 12));
    const prices = pricesOf(task, pricing, 10);
    const least = priceOf(prices, [5]);
    for (let step = 0; step < 5_000; step += 1) raisePrices(prices, task, [5]);
    const risen = priceOf(prices, [5]);
    lowerPrices(prices);
    expect(priceOf(prices, [5])).toBeLessThan(risen);
    for (let look = 0; look < 10_000; look += 1) lowerPrices(prices);
    expect(priceOf(prices, [5])).toBeCloseTo(least);
    expect(priceOf(prices, [5])).toBeGreaterThanOrEqual(least);
  });

  test('is never paid for somebody who was in a route, not even on the way to a better plan', () => {
    const day = { ...booked(someDay(5, 4, 20)), waiting: [] };
    const search = beginSearch(taskOfDay(day), diceOf(1));
    // Free absences: who could be left out would be.
    let stops = 0;
    anneal(search, {
      ...usualSchedule,
      steps: 6_400,
      pricing: { least: 0, rise: 0, kept: 1 },
      shouldStop: () => {
        stops += 1;
        expect(search.unserved).toBeLessThan(heldWeight);
        return false;
      },
    });
    expect(stops).toBe(100);
    expect(search.best.unserved).toBe(0);
  });
});
