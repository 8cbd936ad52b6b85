import type { Contact } from '../../contracts/contact';
import type { Claim, ContactRecord, EventRecord } from './claim-record';
import { happen } from './lifecycle';

/**
 * A claim takes over its customer's corrected contact; `undefined` where it has it, or is done meanwhile.
 * @param hashes under which the claim was and will be found
 */
export const correct = (
  claim: Claim,
  before: ContactRecord,
  { name, phone, district, address }: Contact,
  hashes: { readonly before: readonly string[]; readonly after: readonly string[] },
  now: string,
): { claim: Claim; contact: ContactRecord; event: EventRecord } | undefined => {
  const contact = { ...before, name, phone, district, address };
  const same = (['name', 'phone', 'district', 'address'] as const).every(
    (field) => before[field] === contact[field],
  );
  if (same || claim.done) return undefined;
  const tokens = [...claim.tokens.filter((hash) => !hashes.before.includes(hash)), ...hashes.after];
  const act = { at: now, by: 'customer', customerId: claim.customerId } as const;
  return { ...happen(claim, 'contact-corrected', act, { tokens }), contact };
};
