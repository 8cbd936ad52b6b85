import type { Claim } from './claim-record';
import type { OnDesk } from './review-record';

type Standing = Pick<
  Claim,
  | '_id'
  | 'state'
  | 'turn'
  | 'done'
  | 'urgent'
  | 'answerBy'
  | 'wantsPerson'
  | 'contested'
  | 'proposal'
  | 'reviewerId'
  | 'work'
>;

/** The shop's people look after what they took on, also while the customer has to choose a time or to accept it. */
const takenOn: readonly Claim['state'][] = ['approved', 'handing-over'];

const listOf = (claim: Standing): OnDesk['desk'] => {
  if (claim.done) return '';
  if (claim.turn === 'customer' && !takenOn.includes(claim.state)) return 'customer';
  if (claim.state !== 'submitted' && claim.state !== 'reviewing') return 'work';
  if (claim.proposal) return 'co-sign';
  return claim.contested ?? (claim.wantsPerson ? 'person' : 'waiting');
};

/** Later than every instant. */
const noPromise = '~';

/** Where a claim stands at the review desk. */
export const onDesk = (claim: Standing): OnDesk => {
  const desk = listOf(claim);
  const owesAnswer = claim.state === 'submitted' || claim.state === 'reviewing';
  const promised = `${claim.answerBy}_${claim._id}`;
  return {
    desk,
    deskOrder: `${claim.urgent ? 0 : 1}_${promised}`,
    promiseOrder: owesAnswer ? promised : noPromise,
    handlerId: claim.done ? '' : ((desk === 'work' ? claim.work?.by : claim.reviewerId) ?? ''),
  };
};
