import type { Role } from '../../contracts/team';
import type { RecoveryRecord } from '../_domain/survey/survey-record';
import type { Caller } from '../_platform/identity';

/** What somebody is in a store. */
export const rolesIn = ({ staff }: Caller, storeId: string): readonly Role[] =>
  staff.filter((post) => post.storeId === storeId).map(({ role }) => role);

/** Whoever did the rated work, or rated it, finds it nowhere. */
export const isMine = (
  { servedBy, customerId }: Pick<RecoveryRecord, 'servedBy' | 'customerId'>,
  caller: Pick<Caller, 'customerId'>,
): boolean => !servedBy.includes(caller.customerId) && customerId !== caller.customerId;
