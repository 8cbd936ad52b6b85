import type { Step } from '../../shared/draft/claim-draft';
import type { Failure } from '../../shared/cloud/failure';
import { Refused } from '../../shared/cloud/refused';

/** On which page of the form the shop's input has its fields. */
const stepsOf: Readonly<Record<string, Step>> = {
  kind: 'kind',
  product: 'product',
  purchase: 'product',
  fault: 'fault',
  returning: 'fault',
  photos: 'photos',
};

/** The page that has the field which was refused; `undefined` where the failure names none, or one of this page. */
export const stepOfFailure = (failure: Failure | undefined): Step | undefined =>
  failure instanceof Refused ? stepsOf[failure.field?.split('.')[0] ?? ''] : undefined;
