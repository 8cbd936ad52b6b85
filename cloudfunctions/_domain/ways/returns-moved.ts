import type { TouchedParcel } from '../../../contracts/store-setup';
import type { Claim } from '../claim-record';
import { notify } from '../notice';
import type { NoticeRecord } from '../claim-record';
import type { StoreRecord } from '../records';
import { comesByCourier } from './parcel';

/** Where goods are sent to, as customers read it. */
const sentTo = ({ name, phone, address, returns }: StoreRecord) => returns ?? { name, phone, address };

export const isReturnsMoved = (before: StoreRecord, after: StoreRecord): boolean => {
  const [was, is] = [sentTo(before), sentTo(after)];
  return was.name !== is.name || was.phone !== is.phone || was.address !== is.address;
};

/** Of open claims those whose goods are to be sent, or are on their way. */
export const parcelsAmong = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (claim) => comesByCourier(claim) && (claim.state === 'approved' || claim.state === 'in-transit'),
  );

export const touchedParcel = (claim: Claim): TouchedParcel => ({
  claimId: claim._id,
  number: claim.number,
  productName: claim.product.name,
  becomes: claim.state === 'approved' ? 'told' : 'under-way',
  ...(claim.state === 'in-transit' && claim.parcelIn ? { parcel: claim.parcelIn } : {}),
});

/** To whoever has not sent anything yet: it goes to another address. One for each revision of the set-up. */
export const returnsMoved = (claim: Claim, rev: number, at: string): NoticeRecord => ({
  ...notify(claim, 'returns-moved', at),
  _id: `ntc_${claim._id.slice(4)}_returns_${rev}`,
});
