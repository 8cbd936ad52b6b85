import { performance } from 'node:perf_hooks';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { cityDay, windows } from './city';
import { quantile, referenceLoop } from './measure';

const queries = 2_000;

/** The least of three times: what it costs, rather than what else the machine did meanwhile. */
const leastOf3 = (work: () => void): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

/** Four windows for one more visit, 50 technicians with 500 visits asked for: 2,000 different visits ask. */
export const benchQuery = (): boolean => {
  const all = cityDay(7, 50, 500 + queries);
  const day = improve({ ...all, waiting: all.waiting.slice(0, 500) }, { steps: 20_000, seed: 1 });
  const times = { open: [] as number[], ask: [] as number[], loop: [] as number[] };
  let standing = standingOf(day);
  for (const visit of all.waiting.slice(500)) {
    times.open.push(leastOf3(() => (standing = standingOf(day))));
    times.ask.push(leastOf3(() => offerWindows(standing, visit, windows)));
    if (times.loop.length < 200) times.loop.push(leastOf3(referenceLoop));
  }
  const told = (name: string, values: readonly number[]) =>
    `${name} p50 ${quantile(values, 0.5).toFixed(3)} ms, p99 ${quantile(values, 0.99).toFixed(3)} ms`;
  const loop = quantile(times.loop, 0.5);
  const ratio = quantile(times.ask, 0.99) / loop;
  console.log(
    `query: 50 technicians, ${day.routes.reduce((all500, { visits }) => all500 + visits.length, 0)} visits served`,
  );
  console.log(`query: ${told('opening the day', times.open)}`);
  console.log(`query: ${told('four windows', times.ask)}`);
  console.log(
    `query: reference loop ${loop.toFixed(2)} ms; p99 is ${ratio.toFixed(3)} of it (bar: p99 below 1 ms)`,
  );
  return quantile(times.ask, 0.99) < 1;
};
