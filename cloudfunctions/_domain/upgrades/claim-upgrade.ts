import { category } from '../../../contracts/category';
import { claimState } from '../../../contracts/claim-state';
import * as z from '../../../contracts/zod';
import { dayOf } from '../calendar/day';
import { onDesk } from '../desk';
import { standing } from '../lifecycle';
import { judge } from '../policy/judge';
import { policyCategoryOf } from '../policy/categories';
import { textAt, type Stored, type Upgrade } from './generation';

const known = z.object({
  state: claimState,
  submittedAt: z.string(),
  answerBy: z.string(),
  product: z.object({ category }),
});

/**
 * Claims of generation 1 were repairs, and knew neither desk, clocks nor a judgement. The rules are asked as of the day
 * on which it was filed, with what it says: what nobody told makes a right possible, never lost.
 */
export const upgradeClaim: Upgrade = (document): Stored => {
  const claim = known.parse(document);
  const facts = {
    category: policyCategoryOf(claim.product.category),
    claimKind: 'repair' as const,
    claimDate: dayOf(claim.submittedAt),
  };
  const filled = {
    kind: 'repair',
    way: 'visit',
    triggers: [],
    wantsPerson: false,
    tokens: [],
    dueAt: claim.submittedAt,
    urgent: false,
    flags: [],
    sameIds: [],
    deciders: [],
    judgement: { facts, result: judge(facts) },
    // Its contact was filed under the claim's own id; later ones are under its number.
    contactId: document._id,
    ...document,
    ...standing(claim.state),
  };
  const reviewerId = textAt(document, 'reviewerId');
  const desk = onDesk({
    _id: document._id,
    ...standing(claim.state),
    urgent: false,
    answerBy: claim.answerBy,
    wantsPerson: false,
    ...(reviewerId === '' ? {} : { reviewerId }),
  });
  return { ...filled, ...desk };
};
