import { payRefund as contract } from '../../contracts/goods';
import { payers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { payRefund as pay } from '../_domain/ways/refund';
import { idFrom } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const payRefund = serveStaff(contract, payers, ({ input, caller, cloud }) => {
  const { storeId, claimId } = input;
  const reference = input.reference.toUpperCase();
  return actOnClaim({ cloud, caller }, { ...input, kind: 'refunded' }, async (claim, doer, tables) => {
    const change = pay(claim, doer, reference);
    const _id = idFrom('pay', storeId, reference);
    if (await tables.payments.get(_id)) throw new Refusal('REFERENCE_USED', { field: 'reference' });
    const amountFen = change.claim.refund?.amountFen ?? 0;
    await tables.payments.put({
      _id,
      v: 1,
      storeId,
      claimId,
      reference,
      amountFen,
      at: doer.at,
      by: doer.customerId,
    });
    return change;
  });
});
