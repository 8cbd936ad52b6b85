import { performance } from 'node:perf_hooks';

export const quantile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

export const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Computing time of this process, ms: other people's work on the machine counts less than by the clock on the wall. */
export const computingMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** A fixed piece of arithmetic, ms by the clock: what other times are told as multiples of. */
export const referenceLoop = (): number => {
  const started = performance.now();
  let total = 0;
  for (let at = 1; at <= 200_000; at += 1) total += Math.sqrt(at) * Math.sin(at);
  if (Number.isNaN(total)) throw new Error('The arithmetic went wrong.');
  return performance.now() - started;
};

/** The same piece many times: milliseconds of computing time each. */
export const referenceMs = (): number => {
  const started = computingMs();
  for (let at = 0; at < 40; at += 1) referenceLoop();
  return (computingMs() - started) / 40;
};
