import type { ParsedInputOf } from '../../contracts/action';
import type { ClaimForm, Way } from '../../contracts/claim-form';
import type { fileForCustomer } from '../../contracts/intake';
import type { Claim } from './claim-record';
import type { Customer } from './records';
import { Refusal } from './refusal';

/** Somebody goes there, so he has to know where. */
const goesThere: readonly Way[] = ['visit', 'mail', 'pickup'];

/**
 * The form of somebody at the counter or on the telephone as customers fill it. Refuses with INCOMPLETE where somebody
 * has to go to an address that is not given.
 */
export const formOfIntake = (input: ParsedInputOf<typeof fileForCustomer>): ClaimForm => {
  const { channel: _channel, custody: _custody, contact, ...form } = input;
  const { name, phone, district = '', address = '' } = contact;
  if (goesThere.includes(form.way)) {
    if (district === '') throw new Refusal('INCOMPLETE', { field: 'contact.district' });
    if (address === '') throw new Refusal('INCOMPLETE', { field: 'contact.address' });
  }
  return { ...form, contact: { name, phone, district, address } };
};

/** Stands in for whoever the claim is for, until it is handed over: an id, and no document. */
export const nobody = (_id: string, now: string): Customer => ({
  _id,
  v: 1,
  identityIds: [],
  storeIds: [],
  createdAt: now,
});

/** Whether a claim was filed by the shop and nobody has it yet. */
export const isNobodys = (claim: Claim): boolean =>
  claim.intake !== undefined && claim.intake.handedOverAt === undefined;
