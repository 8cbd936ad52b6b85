import type { Document } from './records';

/** When the timer last ran to its end; one document for all stores. */
export interface Heartbeat extends Document {
  readonly at: string;
  readonly tookMs: number;
}

export const heartbeatId = 'scheduler';

/** A timer that runs each minute and has not for so long is out of order. */
const patienceMs = 3 * 60_000;

export const isLate = (beat: Heartbeat | undefined, now: string): boolean =>
  beat === undefined || Date.parse(now) - Date.parse(beat.at) > patienceMs;
