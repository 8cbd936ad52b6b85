import type { OutputOf } from '../../contracts/action';
import { redeemBinding as contract } from '../../contracts/binding';
import { usable, type BindingCode } from '../_domain/binding-code';
import { isNobodys } from '../_domain/intake';
import { productView } from '../_domain/product-view';
import { Refusal } from '../_domain/refusal';
import { isSold } from '../_domain/sold-item-record';
import type { TransactionTables } from '../_platform/tables';
import { serve } from '../_platform/serve';
import { bindItem } from '../_work/bind-item';
import { countTry } from '../_work/count-try';
import { giveClaim } from '../_work/give-claim';
import { codeId } from '../_work/make-code';

/** The item that the code opens; bound unless that happened with this very code before. */
const redeemItem = async (
  tables: TransactionTables,
  { opens, usedBy }: BindingCode,
  customerId: string,
  now: string,
): Promise<OutputOf<typeof contract>> => {
  const item = opens.what === 'item' ? await tables['sold-items'].get(opens.productId) : undefined;
  if (!item || !isSold(item) || opens.what !== 'item') throw new Refusal('BINDING_INVALID');
  const isOpen = usedBy === undefined ? item.binding === opens.binding : item.customerId === customerId;
  if (!isOpen) throw new Refusal('BINDING_INVALID');
  if (usedBy === undefined) await bindItem(tables, item, { customerId, by: 'code' }, now);
  return { product: productView(item, []) };
};

/** The claim that the code opens; handed over unless that happened with this very code before. */
const redeemClaim = async (
  tables: TransactionTables,
  { opens, usedBy }: BindingCode,
  customerId: string,
  now: string,
): Promise<OutputOf<typeof contract>> => {
  const claim = opens.what === 'claim' ? await tables.claims.get(opens.claimId) : undefined;
  if (!claim) throw new Refusal('BINDING_INVALID');
  const isOpen = usedBy === undefined ? isNobodys(claim) : claim.customerId === customerId;
  if (!isOpen) throw new Refusal('BINDING_INVALID');
  if (usedBy === undefined)
    await giveClaim(tables, claim, customerId, { at: now, by: 'customer', customerId });
  return { claim: { id: claim._id, number: claim.number } };
};

export const redeemBinding = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  const { now } = cloud;
  const id = codeId(input.code);
  // Counted before the code is looked at, and kept when the code is wrong.
  await countTry(cloud, [customerId, 'redeem-binding'], [id, 'binding-code']);

  return cloud.transaction(async (tables) => {
    const code = usable(await tables['binding-codes'].get(id), customerId, now);
    const redeem = code.opens.what === 'item' ? redeemItem : redeemClaim;
    const answer = await redeem(tables, code, customerId, now);
    if (code.usedBy === undefined)
      await tables['binding-codes'].put({ ...code, usedBy: customerId, usedAt: now });
    return answer;
  });
});
