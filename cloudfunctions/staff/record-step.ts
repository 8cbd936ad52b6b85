import { recordStep as contract } from '../../contracts/work';
import { handlers } from '../_domain/lifecycle';
import { recordStep as record } from '../_domain/review/steps';
import { serveStaff } from '../_platform/serve';
import { historyTo, whole } from '../_work/history';
import { actOnClaim } from './act-on-claim';

export const recordStep = serveStaff(contract, handlers, async ({ input, caller, cloud }) => {
  const { step } = input;
  // Only what is finished is counted, and only that costs the read.
  const events = step.kind === 'repaired' ? await historyTo(cloud, input) : undefined;
  return actOnClaim(
    { cloud, caller },
    { ...input, kind: step.kind, words: 'words' in step ? step.words : undefined },
    (claim, doer) => record(claim, doer, step, events && whole(claim, events)),
  );
});
