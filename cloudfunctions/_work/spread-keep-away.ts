import { notSentTo } from '../_domain/complaint/complained-technicians';
import type { Cloud } from '../_platform/cloud';
import { changeVisit } from './held-visit';

/** More claims than one person has open. */
const claimCap = 200;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/**
 * After a customer's wish or complaint: his open claims know who is not sent there, and so do visits that are booked
 * already; the next re-planning gives them to somebody else. The same again changes nothing.
 */
export const spreadKeepAway = async (cloud: Cloud, customerId: string): Promise<void> => {
  const open = await cloud.tables.claims.list({
    where: { customerId, done: false },
    order: ['order', 'desc'],
    limit: claimCap,
  });
  for (const { _id } of open) {
    await cloud.transaction(async (tables) => {
      const claim = await tables.claims.get(_id);
      const not = notSentTo(await tables.customers.get(customerId));
      if (!claim || isSame(claim.visiting?.not ?? [], not)) return;
      await tables.claims.put({ ...claim, visiting: { ...claim.visiting, not } });
      if (claim.state === 'scheduled' || claim.state === 'en-route')
        await changeVisit(cloud, tables, claim, { not });
    });
  }
};
