import { altered } from './altered';

/** Builds a sweep that neither looks whether another was faster nor names what it tells: the control of its test. */
export const withoutSweepGuards = altered(
  'without-sweep-guards',
  [/sweep-claims\.ts$/, ['|| claim.dueAt >= cloud.now', '']],
  [/look-after\.ts$/, ['at >= claim.dueAt && ', '']],
  [/timer-notice\.ts$/, ['_${name}_', '_${Math.random()}_']],
);
