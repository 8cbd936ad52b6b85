import { contactIdOf } from '../_domain/claim-record';
import { showContact as contract } from '../../contracts/access';
import { countSight } from '../_domain/contact-governor';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { maskPhone } from '../_domain/view';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { logAccess } from '../_work/log-access';
import { callSubject, type CallSubject } from './call-subject';

/** The number for a parcel's label: it counts among the day's calls, and is not shown beyond them. */
const numberForLabel = (cloud: Cloud, { dayId, storeId, whom, contact }: CallSubject): Promise<string> =>
  cloud.transaction(async (tables) => {
    const day = countSight(await tables['call-days'].get(dayId), { _id: dayId, storeId, whom }, cloud.now);
    if (day) await tables['call-days'].put(day);
    return day ? contact.phone : maskPhone(contact.phone);
  });

export const showContact = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, claimId, why } = input;
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
  const kept = await cloud.tables.contacts.get(contactIdOf(claim));
  if (!kept) throw new Error(`claim ${claimId} is incomplete`);
  const { name, district, address } = kept;
  await logAccess(cloud, caller, {
    storeId,
    customerId: claim.customerId,
    what: 'contact',
    why,
    about: claimId,
  });
  const phone =
    why === 'ship'
      ? await numberForLabel(cloud, await callSubject({ cloud, caller }, { storeId, about: { claimId } }))
      : maskPhone(kept.phone);
  return { contact: { name, phone, district, address } };
});
