import type { StoreDocument } from './records';

/** What is too long for one call; each has its worker in `_work/work-job.ts`. */
export type JobKind = 'stop-use';

/** Done in slices by whichever scheduler holds the lease. */
export interface JobRecord extends StoreDocument {
  readonly kind: JobKind;
  /** What it is about, such as the hold that it tells of, and its round. */
  readonly about: string;
  readonly round: number;
  /** How far it is; `''` before the first slice. */
  readonly cursor: string;
  /** Until then nobody else works on it. */
  readonly lease: string;
  /** How often it was taken up; the holder of the lease knows the number, one who lost it has an older one. */
  readonly attempts: number;
  readonly done: boolean;
  /** Times in a row that it failed; a slice that succeeds begins again at none. */
  readonly failures?: number;
}

/** Longer than a tick works: whoever has not moved on by then was cut off. */
const leaseMs = 60_000;
/** After so many failures in a row somebody has to look; it is still tried, once an hour. */
export const stuckAfter = 5;
const longestPauseMs = 3_600_000;

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();

/** The job in the hands of whoever asks now; nothing where it is done or another works on it. */
export const takenUp = (job: JobRecord | undefined, now: string): JobRecord | undefined =>
  !job || job.done || job.lease >= now
    ? undefined
    : { ...job, attempts: job.attempts + 1, lease: later(now, leaseMs) };

/** Whether the job is still where and in whose hands it was. */
export const isStillMine = (job: JobRecord | undefined, mine: JobRecord): job is JobRecord =>
  job !== undefined && !job.done && job.attempts === mine.attempts && job.cursor === mine.cursor;

/** The job after a slice that failed: let go, and tried again after a pause that doubles up to an hour. */
export const afterFailure = (job: JobRecord, now: string): JobRecord => {
  const failures = (job.failures ?? 0) + 1;
  return { ...job, failures, lease: later(now, Math.min(longestPauseMs, leaseMs * 2 ** (failures - 1))) };
};

/** Whether somebody has to look at it. */
export const isStuck = ({ done, failures = 0 }: JobRecord): boolean => !done && failures >= stuckAfter;

/** The job one slice further. */
export const moved = (job: JobRecord, to: Pick<JobRecord, 'cursor' | 'done'>): JobRecord => {
  const { failures: _over, ...rest } = job;
  return { ...rest, ...to };
};
