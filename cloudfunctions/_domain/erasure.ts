import type { Purchase } from '../../contracts/claim-form';
import type { DeletionBlocked } from '../../contracts/my-data';
import type { Claim, ContactRecord } from './claim-record';
import type { Document, Team } from './records';
import { Refusal } from './refusal';
import type { Item } from './sold-item-record';

/** An account that is being deleted; `_id` is the customer's. */
export interface Erasure extends Document {
  readonly customerId: string;
  readonly at: string;
}

/** Whether this person is the only owner of one of the teams. */
const isLastOwner = (teams: readonly Team[], customerId: string): boolean =>
  teams.some((team) => {
    const owners = team.members.filter(({ roles }) => roles.includes('owner'));
    return owners.length === 1 && owners[0]?.customerId === customerId;
  });

/** Why an account cannot be deleted now; `undefined` where it can. */
export const blockedBy = (
  openClaims: boolean,
  teams: readonly Team[],
  customerId: string,
): DeletionBlocked | undefined =>
  openClaims ? 'CLAIM_OPEN' : isLastOwner(teams, customerId) ? 'LAST_OWNER' : undefined;

/** Takes a person out of a team. Refuses with LAST_OWNER. */
export const leaveTeam = (team: Team, customerId: string): Team => {
  if (isLastOwner([team], customerId)) throw new Refusal('LAST_OWNER');
  return { ...team, members: team.members.filter((member) => member.customerId !== customerId) };
};

const erasePurchase = ({ voucherNumber: _voucherNumber, ...bought }: Purchase): Purchase => bought;

/**
 * A claim that tells of nobody: what, when and how it was decided stays; what was typed, photographed or would
 * find the person goes.
 * @param found the hashes that find it by what is the shop's own
 */
export const eraseClaim = (claim: Claim, found: readonly string[]): Claim => {
  const { purchase, where: _where, parcelIn: _parcelIn, parcelBack: _parcelBack, ...kept } = claim;
  return {
    ...kept,
    // A sold item is called as the shop calls it, anything else as its owner did.
    product:
      claim.product.productId === undefined ? { category: claim.product.category, name: '' } : claim.product,
    ...(purchase === undefined ? {} : { purchase: erasePurchase(purchase) }),
    photos: [],
    tokens: found,
    formHash: '',
  };
};

/** Nothing of the contact but that it was there: its id keeps the claim's number from being given again. */
export const eraseContact = (contact: ContactRecord): ContactRecord => ({
  _id: contact._id,
  v: 1,
  storeId: contact.storeId,
  customerId: contact.customerId,
  claimId: contact.claimId,
  name: '',
  phone: '',
  district: '',
  address: '',
});

/** A sold item as nobody's; `undefined` for one that its owner had only added. */
export const untieItem = (item: Item, now: string): Item | undefined => {
  if (item.origin === 'customer') return undefined;
  const { customerId, ...free } = item;
  return {
    ...free,
    binding: item.binding + 1,
    holders: item.holders.map((holding) =>
      holding.customerId === customerId && holding.until === undefined ? { ...holding, until: now } : holding,
    ),
  };
};
