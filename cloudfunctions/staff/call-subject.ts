import type { CallAbout, CallBand } from '../../contracts/call';
import type { Contact } from '../../contracts/contact';
import { callDayParts } from '../_domain/contact-governor';
import { isNobodys } from '../_domain/intake';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { idFrom } from '../_platform/ids';
import type { Caller } from '../_platform/identity';
import { token } from '../_work/tokens';
import { visibleComplaint } from './lane-complaint';
import { visibleClaim } from './visible-claim';

/** Whom a call is to. */
export interface CallSubject {
  readonly storeId: string;
  readonly customerId: string;
  /** The claim or the complaint. */
  readonly about: string;
  readonly contact: Pick<Contact, 'phone'>;
  readonly bands: readonly CallBand[];
  /** Whose calls of the day are counted together. */
  readonly whom: string;
  readonly dayId: string;
}

/** Nobody's claim has no customer yet: then the number is what is called too often. */
const subject = async (
  cloud: Cloud,
  of: Pick<CallSubject, 'storeId' | 'customerId' | 'about' | 'contact'> & { readonly known: boolean },
): Promise<CallSubject> => {
  const { known, ...rest } = of;
  const whom = known ? of.customerId : `tel_${token(of.storeId, 'phone', of.contact.phone)}`;
  const customer = known ? await cloud.tables.customers.get(of.customerId) : undefined;
  const dayId = idFrom('cld', of.storeId, ...callDayParts(whom, cloud.now));
  return { ...rest, bands: customer?.callBands ?? [], whom, dayId };
};

/**
 * Who is called about a claim or a complaint that the caller may see. Refuses with NOT_ALLOWED, and with NOT_NOW where
 * there is nobody to call.
 */
export const callSubject = async (
  call: { readonly cloud: Cloud; readonly caller: Caller },
  { storeId, about }: { readonly storeId: string; readonly about: CallAbout },
): Promise<CallSubject> => {
  const { cloud } = call;
  if ('claimId' in about) {
    const claim = await visibleClaim(call, { storeId, claimId: about.claimId });
    const contact = await cloud.tables.contacts.get(claim.number);
    if (!contact) throw new Error(`claim ${claim._id} is incomplete`);
    const { customerId } = claim;
    return subject(cloud, { storeId, customerId, about: claim._id, contact, known: !isNobodys(claim) });
  }
  const complaint = await visibleComplaint(call, { storeId, complaintId: about.complaintId });
  const { customerId, claimId } = complaint;
  if (customerId === undefined) throw new Refusal('NOT_NOW');
  const claim = claimId === undefined ? undefined : await cloud.tables.claims.get(claimId);
  const contact = claim
    ? await cloud.tables.contacts.get(claim.number)
    : (await cloud.tables.customers.get(customerId))?.contact;
  if (!contact || contact.phone === '') throw new Refusal('NOT_NOW');
  return subject(cloud, { storeId, customerId, about: complaint._id, contact, known: true });
};
