import { askInfo as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { askInfo as ask } from '../_domain/review/ask-info';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const askInfo = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'info-asked' }, (claim, doer) => ask(claim, doer, input)),
);
