import { flagMajorQuality as contract } from '../../contracts/hold';
import { modelOf, stopSale, stopUse, tellingJob } from '../_domain/hold';
import { workers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { flagQuality } from '../_domain/review/flag';
import { idFrom } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';
import { holdIdOf, ownersOf } from '../_work/holds';
import { actOnClaim } from './act-on-claim';

export const flagMajorQuality = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  const { storeId, claimId, words } = input;
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
  const { productId } = claim.product;
  const item = productId === undefined ? undefined : await cloud.tables['sold-items'].get(productId);
  const model = modelOf(item, input.product);
  const holdId = holdIdOf(storeId, model);
  // Spelled as on the hold that stands, since its buyers are found by that.
  const spelled = modelOf(undefined, (await cloud.tables.holds.get(holdId)) ?? model);
  const found = await ownersOf(cloud, storeId, spelled);

  return actOnClaim(
    { cloud, caller },
    { ...input, kind: 'major-quality-flagged' },
    async (one, doer, tables) => {
      const change = flagQuality(one, doer, words);
      const { at, customerId: by } = doer;
      const owners = new Set([...found, ...(one.customerId === '' ? [] : [one.customerId])]).size;
      const hold = stopSale(await tables.holds.get(holdId), {
        ...spelled,
        holdId,
        storeId,
        claimId,
        by,
        at,
        owners,
      });
      const notice = stopUse(
        hold,
        {
          customerId: one.customerId,
          claimId,
          productName: one.product.name,
          ...(one.held?.includes('product.name') ? { nameHeld: true as const } : {}),
        },
        at,
      );
      // Who reported it is told with it, whether or not the shop knows that he bought one.
      const isTold = one.customerId === '' || (await tables.notices.get(notice._id)) !== undefined;

      await tables.holds.put(isTold ? hold : { ...hold, told: hold.told + 1 });
      await tables.jobs.put(tellingJob(hold, idFrom('job', holdId, change.event._id), at));
      return isTold ? change : { ...change, notices: [...(change.notices ?? []), notice] };
    },
  );
});
