import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { diceOf } from '../../../cloudfunctions/_domain/assignment/dice';
import { anneal, usualSchedule } from '../../../cloudfunctions/_domain/assignment/search/anneal';
import { beginSearch } from '../../../cloudfunctions/_domain/assignment/search/search';
import { audit, readInstance, taskOf, type Instance } from './solomon';

/** Steps of a hundred and of two hundred customers that are worth about ten and twenty seconds. */
export const stepsFor = (customers: number): number => (customers <= 120 ? 700_000 : 1_700_000);
const seeds = [1, 2, 3];

interface Known {
  readonly vehicles: number;
  readonly length: number;
}

/** `BKS.csv` of the folder: instance, customers, vehicles, distance. */
const readKnown = (dir: string): ReadonlyMap<string, Known> => {
  const file = path.join(dir, 'BKS.csv');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1) : [];
  return new Map(
    lines.map((line) => {
      const [name = '', , vehicles, length] = line.split(',');
      return [name.trim().toUpperCase(), { vehicles: Number(vehicles), length: Number(length) }];
    }),
  );
};

/** Tight fleets and one cost: colder than a city's day. */
const run = (instance: Instance, vehicles: number, seed: number, steps: number) => {
  const search = beginSearch(taskOf(instance, vehicles), diceOf(seed));
  anneal(search, { ...usualSchedule, cold: 0.02, fitUpTo: 1, steps });
  const { best, plan } = search;
  const routes = Array.from(best.count, (count, k) =>
    Array.from(best.visit.subarray(k * plan.stride + 1, k * plan.stride + 1 + count)),
  );
  return audit(instance, routes);
};

type Found = ReturnType<typeof run>;
const middle = (found: readonly Found[]): Found =>
  [...found].sort((a, b) => a.unserved - b.unserved || a.length - b.length)[(found.length - 1) >> 1]!;

/**
 * Every instance of a folder at its best-known number of vehicles, or at the file's own where none is known: the median
 * of three seeds. Bars, of the instances of a hundred customers: at most one not fitted, clustered ones exact, mean at
 * most 1 %, none above 4 %; of the two hundred: fitted, at most 2 % each.
 */
export const benchSolomon = (dir: string, only?: RegExp): boolean => {
  const known = readKnown(dir);
  const files = readdirSync(dir).filter((file) => /\.txt$/i.test(file));
  console.log('instance    vehicles  distance   gap %  unserved  broken  (median of 3 seeds; all three)');
  const rows = files.sort().flatMap((file) => {
    const instance = readInstance(path.join(dir, file));
    const name = path
      .basename(file)
      .replace(/\.txt$/i, '')
      .toUpperCase();
    if (only && !only.test(name)) return [];
    const { vehicles = instance.vehicles, length } = known.get(name) ?? {};
    const customers = instance.rows.length - 1;
    const found = seeds.map((seed) => run(instance, vehicles, seed, stepsFor(customers)));
    const { length: distance, unserved, broken, vehicles: used } = middle(found);
    const gap = unserved > 0 || length === undefined ? undefined : (distance / length - 1) * 100;
    const all = found.map((one) => (one.unserved > 0 ? `-${one.unserved}` : one.length.toFixed(2))).join(' ');
    console.log(
      `${name.padEnd(10)}  ${String(used).padStart(8)}  ${distance.toFixed(2).padStart(8)}  ${(gap?.toFixed(2) ?? '-').padStart(6)}  ` +
        `${String(unserved).padStart(8)}  ${String(broken).padStart(6)}  (${all})`,
    );
    return [{ name, customers, gap, unserved, broken: found.some((one) => one.broken > 0) }];
  });
  const small = rows.filter(({ customers }) => customers <= 120);
  const gaps = small.flatMap(({ gap }) => (gap === undefined ? [] : [gap]));
  const mean = gaps.reduce((all, gap) => all + gap, 0) / Math.max(1, gaps.length);
  const unfit = small.filter(({ unserved }) => unserved > 0).length;
  const clustered = small
    .filter(({ name, gap }) => name.startsWith('C') && (gap ?? 0) > 0.01)
    .map(({ name }) => name);
  const far = gaps.filter((gap) => gap > 4).length;
  const large = rows.filter(
    ({ customers, gap, unserved }) => customers > 120 && customers <= 220 && (unserved > 0 || (gap ?? 0) > 2),
  );
  console.log(
    `solomon: ${small.length} of 100 customers: mean gap ${mean.toFixed(2)} % of those fitted, ${unfit} not fitted, ${far} above 4 %, ` +
      `clustered not exact: ${clustered.join(' ') || 'none'}; of 200 beyond their bar: ${large.map(({ name }) => name).join(' ') || 'none'}`,
  );
  const sound = rows.length > 0 && !rows.some(({ broken }) => broken);
  return sound && mean <= 1 && unfit <= 1 && far === 0 && clustered.length === 0 && large.length === 0;
};
