import type { CallAbout, CallBand } from '../../contracts/call';
import type { Contact } from '../../contracts/contact';
import type { Claim } from '../_domain/claim-record';
import { callDayParts } from '../_domain/contact-governor';
import { isNobodys } from '../_domain/intake';
import { managers } from '../_domain/lifecycle';
import { isExpectedToday } from '../_domain/past-visits';
import { Refusal } from '../_domain/refusal';
import type { RecoveryRecord } from '../_domain/survey/survey-record';
import type { Cloud } from '../_platform/cloud';
import { idFrom } from '../_platform/ids';
import type { Caller } from '../_platform/identity';
import { token } from '../_work/tokens';
import { visibleComplaint } from './lane-complaint';
import { isMine, rolesIn } from './my-recovery';
import { visibleClaim } from './visible-claim';

/** Whom a call is to. */
export interface CallSubject {
  readonly storeId: string;
  readonly customerId: string;
  /** What a call now is about: the claim, the complaint or the recovery. */
  readonly about: string;
  /** What of what was called about before the caller may read. */
  readonly reads: readonly string[];
  readonly contact: Pick<Contact, 'phone'>;
  readonly bands: readonly CallBand[];
  /** Whose calls of the day are counted together. */
  readonly whom: string;
  readonly dayId: string;
  /** About a bad answer or a complaint: whoever knows of neither does not see it counted. */
  readonly apart: boolean;
  readonly visitToday: boolean;
  /** Whether he asked to be called, or to speak to somebody. */
  readonly asked: boolean;
}

/** More times than a claim is answered badly. */
const recoveryCap = 20;

type Call = { readonly cloud: Cloud; readonly caller: Caller };

/** Nobody's claim has no customer yet: then the number is what is called too often. */
const subject = async (
  cloud: Cloud,
  of: Omit<CallSubject, 'whom' | 'dayId' | 'bands'> & {
    readonly known: boolean;
    readonly callMe?: readonly CallBand[];
  },
): Promise<CallSubject> => {
  const { known, callMe = [], ...rest } = of;
  const whom = known ? of.customerId : `tel_${token(of.storeId, 'phone', of.contact.phone)}`;
  const customer = known ? await cloud.tables.customers.get(of.customerId) : undefined;
  const dayId = idFrom('cld', of.storeId, ...callDayParts(whom, cloud.now));
  // What he asked for with his answer goes before what he likes otherwise.
  const bands = callMe.length > 0 ? callMe : (customer?.callBands ?? []);
  return { ...rest, bands, whom, dayId };
};

/** Bad answers about a claim that are the caller's to put right, the latest first. */
const recoveriesOf = async (
  { cloud, caller }: Call,
  { storeId, _id: claimId }: Claim,
): Promise<readonly RecoveryRecord[]> => {
  if (!rolesIn(caller, storeId).some((role) => managers.includes(role))) return [];
  const found = await cloud.tables.recoveries.list({ where: { storeId, claimId }, limit: recoveryCap });
  return found.filter((one) => isMine(one, caller)).sort((one, other) => (one.order < other.order ? 1 : -1));
};

/**
 * A manager who calls about a claim that was answered badly, calls about that: were it the claim's, whoever did the work
 * would read off it that his customer was not satisfied.
 */
const ofClaim = async (
  { cloud }: Call,
  claim: Claim,
  recoveries: readonly RecoveryRecord[],
): Promise<CallSubject> => {
  const contact = await cloud.tables.contacts.get(claim.number);
  if (!contact) throw new Error(`claim ${claim._id} is incomplete`);
  const { storeId, customerId } = claim;
  const callMe = recoveries[0]?.done === false ? recoveries[0].answer.callMe : undefined;
  return subject(cloud, {
    storeId,
    customerId,
    about: recoveries[0]?._id ?? claim._id,
    reads: [claim._id, ...recoveries.map(({ _id }) => _id)],
    contact,
    known: !isNobodys(claim),
    apart: recoveries.length > 0,
    visitToday: isExpectedToday(claim, cloud.now),
    asked: claim.wantsPerson || callMe !== undefined,
    ...(callMe === undefined ? {} : { callMe }),
  });
};

/**
 * Who is called about a claim, a complaint or a bad answer that the caller may see. Refuses with NOT_ALLOWED, and with
 * NOT_NOW where there is nobody to call.
 */
export const callSubject = async (
  call: Call,
  { storeId, about }: { readonly storeId: string; readonly about: CallAbout },
): Promise<CallSubject> => {
  const { cloud } = call;
  if ('claimId' in about) {
    const claim = await visibleClaim(call, { storeId, claimId: about.claimId });
    return ofClaim(call, claim, await recoveriesOf(call, claim));
  }
  if ('recoveryId' in about) {
    const one = await cloud.tables.recoveries.get(about.recoveryId);
    const claim = one?.storeId === storeId ? await cloud.tables.claims.get(one.claimId) : undefined;
    const mine = claim ? await recoveriesOf(call, claim) : [];
    const named = mine.filter(({ _id }) => _id === one?._id);
    if (!claim || named.length === 0) throw new Refusal('NOT_ALLOWED');
    return ofClaim(call, claim, named);
  }
  const complaint = await visibleComplaint(call, { storeId, complaintId: about.complaintId });
  const { _id, customerId, claimId } = complaint;
  if (customerId === undefined) throw new Refusal('NOT_NOW');
  const claim = claimId === undefined ? undefined : await cloud.tables.claims.get(claimId);
  const contact = claim
    ? await cloud.tables.contacts.get(claim.number)
    : (await cloud.tables.customers.get(customerId))?.contact;
  if (!contact || contact.phone === '') throw new Refusal('NOT_NOW');
  return subject(cloud, {
    storeId,
    customerId,
    about: _id,
    reads: [_id],
    contact,
    known: true,
    apart: true,
    visitToday: claim !== undefined && isExpectedToday(claim, cloud.now),
    asked: true,
  });
};
