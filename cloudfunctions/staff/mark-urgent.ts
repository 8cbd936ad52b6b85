import { markUrgent as contract } from '../../contracts/review-acts';
import { urgentWeight } from '../_domain/booking/visit-of';
import { reviewers } from '../_domain/lifecycle';
import { markUrgent as mark } from '../_domain/review/mark';
import { serveStaff } from '../_platform/serve';
import { changeVisit } from '../_work/held-visit';
import { actOnClaim } from './act-on-claim';

export const markUrgent = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  actOnClaim({ cloud, caller }, { ...input, kind: 'urgent-marked' }, async (claim, doer, tables) => {
    const change = mark(claim, doer, input.criteria);
    // What is booked already weighs as much as if it had been urgent from the first.
    if (claim.state === 'scheduled') await changeVisit(cloud, tables, claim, { weight: urgentWeight });
    return change;
  }),
);
