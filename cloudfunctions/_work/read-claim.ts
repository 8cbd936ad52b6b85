import { claimView } from '../_domain/view';
import { contactIdOf, type Claim, type ContactRecord, type TextRecord } from '../_domain/claim-record';
import type { Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import type { ClaimDetail } from '../../contracts/claim';

/** More events than any claim should have; reaching it would hide the end of a history. */
const eventCap = 500;

/** Everything that belongs to a claim, in four reads at once. */
export const readClaim = async (
  cloud: Cloud,
  claim: Claim,
  viewer: 'customer' | 'staff',
): Promise<{
  view: Omit<ClaimDetail, 'contact' | 'acts'>;
  contact: ContactRecord;
  team: Team;
  texts: readonly TextRecord[];
}> => {
  const { storeId, _id: claimId } = claim;
  const [events, team, contact, texts] = await Promise.all([
    cloud.tables.events.list({ where: { storeId, claimId }, order: ['version', 'asc'], limit: eventCap }),
    cloud.tables.teams.get(storeId),
    cloud.tables.contacts.get(contactIdOf(claim)),
    cloud.tables.texts.list({ where: { storeId, claimId }, limit: eventCap }),
  ]);
  if (!contact || !team || events.length === eventCap) throw new Error(`claim ${claimId} is incomplete`);
  return { view: claimView({ claim, events, team, contact, texts, viewer }), contact, team, texts };
};
