import { Refused } from '../shared/cloud/refused';
import type { Failure } from '../shared/cloud/failure';
import { moment } from '../shared/format';
import { failureWords } from '../shared/words/refusals';
import type { ScreenState } from './state-view';

interface Asked<D> {
  readonly data: D | undefined;
  readonly error: Failure | null;
  readonly dataUpdatedAt: number;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** Which of the five states a question to the server puts its screen in. What was there before wins over trouble. */
export function screenState<D>(
  { data, error, dataUpdatedAt, fetchStatus }: Asked<D>,
  isEmpty: (data: D) => boolean = () => false,
): ScreenState {
  const offline = fetchStatus === 'paused' || (error !== null && !(error instanceof Refused));
  if (data !== undefined) {
    if (offline) return { is: 'content', since: moment(dataUpdatedAt) };
    return isEmpty(data) ? { is: 'empty' } : { is: 'content' };
  }
  if (offline) return { is: 'offline' };
  if (!(error instanceof Refused)) return { is: 'loading' };
  const text = error.code === 'DEFECT' ? undefined : failureWords(error);
  return { is: 'error', requestId: error.requestId, text };
}
