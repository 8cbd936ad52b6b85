import { Refused } from '../shared/cloud/refused';
import type { Failure } from '../shared/cloud/failure';
import { failureWords } from '../shared/words/refusals';
import { Notice } from './notice';
import { RequestRecord } from './request-record';

/** Why a write did not happen, in words; where the fault is the shop's, with the number that finds it. */
export function FailureNotice({ failure }: { failure: Failure | undefined }) {
  if (failure === undefined) return null;
  return (
    <Notice tone="alert">
      {failureWords(failure)}
      {failure instanceof Refused && failure.code === 'DEFECT' ? (
        <RequestRecord id={failure.requestId} />
      ) : null}
    </Notice>
  );
}
