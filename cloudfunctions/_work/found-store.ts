import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { idFrom, randomCode } from '../_platform/ids';

const codeLife = 24 * 3_600_000;

/**
 * Sets up a store with an empty team and answers the owner code: shown once, kept as a hash, good for one person
 * within 24 hours. Asked again while nobody owns the store, it answers a fresh code; afterwards it refuses, since
 * owners invite owners.
 */
export const foundStore = (
  cloud: Cloud,
  store: StoreRecord,
  ownerName: string,
): Promise<{ code: string; expiresAt: string }> => {
  const code = randomCode();
  const expiresAt = new Date(Date.parse(cloud.now) + codeLife).toISOString();
  return cloud.transaction(async (tables) => {
    const team = await tables.teams.get(store._id);
    if (team?.members.some((member) => member.roles.includes('owner'))) {
      throw new Error(`${store.name} has an owner already; owners invite further owners in the app.`);
    }
    if (!team) await tables.teams.put({ _id: store._id, v: 1, storeId: store._id, members: [] });
    await tables.stores.put(store);
    await tables.invitations.put({
      _id: idFrom('inv', code),
      v: 1,
      storeId: store._id,
      role: 'owner',
      name: ownerName,
      createdAt: cloud.now,
      expiresAt,
    });
    return { code, expiresAt };
  });
};
