import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { cityDay } from './city';
import { computingMs, referenceMs, sum } from './measure';

/** Unserved weight and minutes of a plan. */
type Pair = readonly [unserved: number, minutes: number];

interface Size {
  readonly technicians: number;
  readonly visits: number;
  /** Steps of ours that took no longer than the prototype, when both were measured in turn. */
  readonly steps: number;
  readonly prototypeMs: number;
  readonly days: readonly {
    readonly seed: number;
    readonly prototype: Pair;
    readonly best: Pair;
    readonly by: string;
  }[];
}

/** Best results of each day, and the prototype's, with the reference loop's time when it was measured. */
interface Results {
  readonly measured: string;
  readonly referenceMs: number;
  readonly sizes: readonly Size[];
}

export const readResults = (): Results =>
  JSON.parse(readFileSync(path.resolve('config/bench/assignment/best-results.json'), 'utf8')) as Results;

/** City days against the prototype's results, 20 seeds a size, in no more time by the reference loop. */
export const benchCity = (): boolean => {
  const results = readResults();
  const slower = referenceMs() / results.referenceMs;
  console.log(
    `city: this machine needs ${slower.toFixed(2)} times as long for the reference loop as when the table was made`,
  );
  return results.sizes
    .map(({ technicians, visits, steps, prototypeMs, days }) => {
      const found = days.map(({ seed, best }) => {
        const started = computingMs();
        const day = improve(cityDay(seed, technicians, visits), { steps, seed: 1 });
        const ms = computingMs() - started;
        const { unserved, minutes } = worthOf(day);
        const beaten = unserved < best[0] || (unserved === best[0] && minutes < best[1] - 0.5);
        if (beaten)
          console.log(
            `city: ${technicians}x${visits} seed ${seed}: better than the table: [${unserved}, ${minutes.toFixed(1)}]`,
          );
        return { unserved, minutes, ms, wrong: checkDay(day).length };
      });
      const [unserved, bar] = [
        sum(found.map((one) => one.unserved)),
        sum(days.map(({ prototype }) => prototype[0])),
      ];
      const share = sum(found.map(({ ms }) => ms)) / days.length / slower / prototypeMs;
      const travel =
        sum(found.map(({ minutes }) => minutes)) / sum(days.map(({ prototype }) => prototype[1]));
      const wrong = sum(found.map((one) => one.wrong));
      console.log(
        `city: ${technicians}x${visits}, ${days.length} seeds: unserved ${unserved} (prototype ${bar}), minutes ${travel.toFixed(3)} of its, ` +
          `time ${share.toFixed(2)} of its ${prototypeMs} ms, best known ${sum(days.map(({ best }) => best[0]))}, violations ${wrong}`,
      );
      return unserved <= bar && wrong === 0;
    })
    .every(Boolean);
};
