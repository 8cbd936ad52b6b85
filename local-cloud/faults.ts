import { setTimeout as delay } from 'node:timers/promises';
import { CloudError } from './cloud-error';
import type { FaultPoint } from './fault-points';

export const storageSteps = ['metadata', 'upload', 'download', 'delete'] as const;
export type StorageStep = (typeof storageSteps)[number];

/** What goes wrong at the moment; what is left out works. */
export interface FaultOptions {
  /** Milliseconds added to each database request. */
  readonly latencyMs?: number;
  /** Milliseconds added to the start of each new instance of a function. */
  readonly functionStartMs?: number;
  /**
   * Of a hundred answers to the SDK, how many are lost after the work was done; of these actions, else of all.
   * Which ones is the same for the same seed and order of requests.
   */
  readonly lostAnswers?: {
    readonly percent: number;
    readonly seed?: number;
    readonly actions?: readonly string[];
  };
  /** Steps of cloud storage that fail. */
  readonly storage?: readonly StorageStep[];
  /** Every write, of documents and of files, ends in ENOSPC (`full`) or EIO (`broken`). */
  readonly disk?: 'full' | 'broken';
  /** Each timer event comes so often, at once and so on several instances, and so late. */
  readonly timers?: { readonly times?: number; readonly lateMs?: number };
}

/** The switchboard of a cloud's bad days. */
export interface FaultDesk {
  /** Replaces everything that goes wrong; `{}` repairs the cloud. */
  set(faults: FaultOptions): void;
}

const storageActions: Readonly<Record<string, StorageStep>> = {
  'storage.getUploadMetadata': 'metadata',
  'storage.batchGetDownloadUrl': 'download',
  'storage.batchDeleteFile': 'delete',
};
const diskErrors = {
  full: ['ENOSPC', 'ENOSPC: no space left on device, write'],
  broken: ['EIO', 'EIO: i/o error, write'],
} as const;

export class Faults implements FaultDesk {
  private state = 0;

  constructor(private now: FaultOptions) {
    this.set(now);
  }

  set(faults: FaultOptions): void {
    this.now = faults;
    this.state = faults.lostAnswers?.seed ?? 1;
  }

  get timers(): { readonly times: number; readonly lateMs: number } {
    return { times: this.now.timers?.times ?? 1, lateMs: this.now.timers?.lateMs ?? 0 };
  }

  /** Waits as long as a database request takes on its way. */
  async databaseRequest(): Promise<void> {
    if (this.now.latencyMs) await delay(this.now.latencyMs);
  }

  /** Waits as long as an instance needs to start, beyond what it really needs. */
  async functionStart(): Promise<void> {
    if (this.now.functionStartMs) await delay(this.now.functionStartMs);
  }

  /** Whether the answer to this action gets lost; each question is one throw of the dice. */
  losesAnswer(action: string): boolean {
    const { lostAnswers } = this.now;
    if (!lostAnswers || lostAnswers.actions?.includes(action) === false) return false;
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.state / 2 ** 32) * 100 < lostAnswers.percent;
  }

  /** Throws where this step of storage is out of order. */
  storageStep(step: StorageStep): void {
    if (this.now.storage?.includes(step) === true)
      throw new CloudError('STORAGE_REQUEST_FAIL', `[FailedOperation] storage ${step} failed`);
  }

  /** Throws where the action is a step of storage that is out of order. */
  action(name: string): void {
    const step = storageActions[name];
    if (step) this.storageStep(step);
  }

  /** A disk that takes nothing more is noticed before a commit and before a file has its name. */
  pass(point: FaultPoint): void {
    if (!this.now.disk || (point !== 'before-commit' && point !== 'before-file-rename')) return;
    const [code, message] = diskErrors[this.now.disk];
    throw Object.assign(new Error(message), { code });
  }
}
