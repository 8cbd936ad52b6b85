import { accessParts, type AccessRecord, type Look } from '../_domain/access';
import type { Cloud } from '../_platform/cloud';
import { idFrom } from '../_platform/ids';
import type { Caller } from '../_platform/identity';

/**
 * Notes for the customer that somebody of the shop looks at his data, before they are answered: where the note
 * cannot be written nothing is shown. One's own data are no secret from oneself. One request.
 * @param look.customerId whose data they are; nothing is noted where nobody's
 */
export const logAccess = async (
  cloud: Cloud,
  caller: Caller,
  look: Pick<Look, 'storeId' | 'what' | 'why' | 'about'> & { readonly customerId: string | undefined },
): Promise<void> => {
  const { customerId } = look;
  const role = caller.staff.find((post) => post.storeId === look.storeId)?.role;
  if (customerId === undefined || customerId === caller.customerId || role === undefined) return;
  const noted: Look = { ...look, customerId, actorId: caller.customerId, role };
  const record: AccessRecord = {
    _id: idFrom('acs', ...accessParts(noted, cloud.now)),
    v: 1,
    ...noted,
    at: cloud.now,
  };
  await cloud.tables.accesses.add(record);
};
