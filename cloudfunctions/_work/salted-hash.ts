import type { Salt } from '../_domain/complaint/complaint-record';
import { dayOf, endOfDay } from '../_domain/calendar/day';
import type { Cloud } from '../_platform/cloud';
import { digest, randomId } from '../_platform/ids';
import type { Caller } from '../_platform/identity';

/**
 * What somebody without a name is counted under: a hash with the day's salt. The same person knocks under the same hash
 * on one day, under another one tomorrow, and once the salt is gone (the scheduler removes it when its day has ended)
 * nobody can compute it any more, not even from all identities.
 */
export const saltedHash = async (cloud: Cloud, { identityId }: Caller): Promise<string> => {
  const day = dayOf(cloud.now);
  const fresh: Salt = { _id: `slt_${day}`, v: 1, salt: randomId('salt'), expiresAt: endOfDay(day) };
  const kept = await cloud.transaction(async (tables) => {
    const there = await tables.salts.get(fresh._id);
    if (!there) await tables.salts.put(fresh);
    return there ?? fresh;
  });
  return `ano_${digest(kept.salt, identityId).slice(0, 32)}`;
};
