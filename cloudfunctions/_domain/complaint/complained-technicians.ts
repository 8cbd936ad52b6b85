import type { Claim, EventRecord } from '../claim-record';
import type { Customer, Team } from '../records';

/** Technicians who worked on a claim, by its log; those of the team that know it still. */
export const techniciansOf = (
  claim: Pick<Claim, 'work'>,
  events: readonly EventRecord[],
  { members }: Pick<Team, 'members'>,
): readonly string[] => {
  const worked = new Set([
    ...events.filter(({ by }) => by === 'staff').map(({ customerId }) => customerId),
    ...(claim.work === undefined ? [] : [claim.work.by]),
  ]);
  return members
    .filter(({ customerId, roles }) => worked.has(customerId) && roles.includes('technician'))
    .map(({ customerId }) => customerId);
};

/**
 * Who is not sent to a customer, by customer id: what `Visit.not` of the assignment wants. A complaint adds to it, and
 * so does a plain wish; which of the two it was stands nowhere.
 */
export const notSentTo = (customer: Pick<Customer, 'notSentTo'> | undefined): readonly string[] =>
  customer?.notSentTo ?? [];

/** A customer to whom these are not sent, or are sent again. */
export const keepAway = (customer: Customer, technicianIds: readonly string[], away: boolean): Customer => {
  const others = notSentTo(customer).filter((one) => !technicianIds.includes(one));
  return { ...customer, notSentTo: away ? [...others, ...technicianIds] : others };
};
