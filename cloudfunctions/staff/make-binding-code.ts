import type { ParsedInputOf } from '../../contracts/action';
import { makeBindingCode as contract } from '../../contracts/binding';
import type { CodeOpens } from '../_domain/binding-code';
import { isNobodys } from '../_domain/intake';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { soldItemOf } from '../_work/bind-item';
import { countTry } from '../_work/count-try';
import { makeCode } from '../_work/make-code';

const opened = async (
  cloud: Cloud,
  { storeId, target }: ParsedInputOf<typeof contract>,
): Promise<CodeOpens> => {
  if ('productId' in target) {
    const { _id, binding } = await soldItemOf(cloud.tables, storeId, target.productId);
    return { what: 'item', storeId, productId: _id, binding };
  }
  const claim = await cloud.tables.claims.get(target.claimId);
  if (claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
  if (!isNobodys(claim)) throw new Refusal('NOT_NOW');
  return { what: 'claim', storeId, claimId: claim._id };
};

export const makeBindingCode = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const opens = await opened(cloud, input);
  await countTry(cloud, [caller.customerId, 'make-binding-code']);
  return makeCode(cloud, opens, caller.customerId, input.form);
});
