import { handReplacement as contract } from '../../contracts/goods';
import type { Claim } from '../_domain/claim-record';
import { workers } from '../_domain/lifecycle';
import { handReplacement as hand, replaced } from '../_domain/ways/replace';
import { serveStaff } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';
import { itemTokens } from '../_work/tokens';
import { actOnClaim } from './act-on-claim';
import { countCode, spendCode } from './use-code';

/** The thing under the customer's products is the replacement from now on. */
const replaceItem = async (
  tables: TransactionTables,
  { product, storeId }: Claim,
  serial: string,
  now: string,
): Promise<void> => {
  if (product.productId === undefined) return;
  const item = await tables['sold-items'].get(product.productId);
  const voucherNumber = item && 'voucherNumber' in item ? item.voucherNumber : undefined;
  const next = replaced(item, serial, itemTokens(storeId, { serial, voucherNumber }), now);
  if (next) await tables['sold-items'].put(next);
};

export const handReplacement = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  const { by, serial, storeId, claimId, version } = input;
  const sent = 'courier' in by ? by : undefined;
  const code = 'courier' in by ? undefined : by.code;
  await countCode({ cloud, caller }, { storeId, claimId, version, code });
  return actOnClaim({ cloud, caller }, { ...input, kind: 'exchanged' }, async (claim, doer, tables) => {
    const change = hand(claim, doer, { serial, sent });
    await spendCode(tables, claim, code, sent === undefined);
    await replaceItem(tables, change.claim, serial, doer.at);
    return change;
  });
});
