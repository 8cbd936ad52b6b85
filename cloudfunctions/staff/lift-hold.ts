import { liftHold as contract } from '../../contracts/hold';
import { lift } from '../_domain/hold';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { holdsOf } from './list-holds';

export const liftHold = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, holdId, words } = input;
  const held = (await checkWords(cloud, caller, { words })).length > 0;
  await cloud.transaction(async (tables) => {
    const hold = await tables.holds.get(holdId);
    if (hold?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
    if (hold.liftedAt !== undefined) return;

    await tables.holds.put(lift(hold, caller.customerId, cloud.now));
    // His own words: they go with his account, the release stays.
    await tables.texts.put({
      _id: `${holdId}:${hold.round}`,
      v: 1,
      storeId,
      customerId: caller.customerId,
      claimId: hold.claimId,
      words,
      ...(held ? { held: true as const } : {}),
    });
  });
  return holdsOf(cloud, storeId);
});
