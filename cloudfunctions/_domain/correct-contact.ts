import type { Contact } from '../../contracts/contact';
import type { Claim, ContactRecord, EventRecord } from './claim-record';
import { happen } from './lifecycle';

/**
 * A claim takes over its customer's corrected contact; `undefined` where it has it, or is done meanwhile.
 * @param hashes under which the claim was and will be found
 * @param where the corrected address is; what the customer pinned on the map holds for the old address only
 */
export const correct = (
  claim: Claim,
  before: ContactRecord,
  { name, phone, district, address }: Contact,
  hashes: { readonly before: readonly string[]; readonly after: readonly string[] },
  now: string,
  where?: Claim['where'],
): { claim: Claim; contact: ContactRecord; event: EventRecord } | undefined => {
  const contact = { ...before, name, phone, district, address };
  const same = (['name', 'phone', 'district', 'address'] as const).every(
    (field) => before[field] === contact[field],
  );
  if (same || claim.done) return undefined;
  const tokens = [...claim.tokens.filter((hash) => !hashes.before.includes(hash)), ...hashes.after];
  const act = { at: now, by: 'customer', customerId: claim.customerId } as const;
  const isElsewhere = before.district !== district || before.address !== address;
  const { where: old, ...nowhere } = claim;
  const there = isElsewhere ? where : old;
  const moved = there === undefined ? nowhere : { ...nowhere, where: there };
  return { ...happen(moved, 'contact-corrected', act, { tokens }), contact };
};
