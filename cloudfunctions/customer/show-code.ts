import { showCode as contract } from '../../contracts/counter';
import { Refusal } from '../_domain/refusal';
import { isCodeWanted } from '../_domain/ways/counter-code';
import { randomDigits } from '../_platform/ids';
import { serve } from '../_platform/serve';

export const showCode = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId } = input;
  const { customerId } = caller;
  const fresh = randomDigits(6);
  return cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(claimId);
    if (claim?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
    if (!isCodeWanted(claim)) throw new Refusal('NOT_NOW');
    const kept = await tables['counter-codes'].get(claimId);
    if (kept?.customerId === customerId) return { code: kept.code };
    await tables['counter-codes'].put({
      _id: claimId,
      v: 1,
      storeId: claim.storeId,
      customerId,
      code: fresh,
    });
    return { code: fresh };
  });
});
