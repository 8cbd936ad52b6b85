import { altered } from './altered';

/** Builds a job whose notices have no name of their own and that anybody moves on: the control of its test. */
export const withoutJobGuards = altered(
  'without-job-guards',
  [/_domain\/hold\.ts$/, ['_${round}_', '_${Math.random()}_']],
  [
    /_domain\/job\.ts$/,
    ['|| job.lease >= now', ''],
    ['&& job.attempts === mine.attempts && job.cursor === mine.cursor', ''],
  ],
);
