import { recordStep as contract } from '../../contracts/work';
import { handlers } from '../_domain/lifecycle';
import { recordStep as record } from '../_domain/review/steps';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const recordStep = serveStaff(contract, handlers, ({ input, caller, cloud }) =>
  actOnClaim(
    { cloud, caller },
    { ...input, kind: input.step.kind, words: 'words' in input.step ? input.step.words : undefined },
    (claim, doer) => record(claim, doer, input.step),
  ),
);
