import { bindByPhone as contract } from '../../contracts/binding';
import { isFreeFor } from '../_domain/bind';
import { productView } from '../_domain/product-view';
import { Refusal } from '../_domain/refusal';
import { isSold, type SoldItem } from '../_domain/sold-item-record';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import { bindItem } from '../_work/bind-item';
import { phoneToken } from '../_work/tokens';
import { seen } from '../_work/seen';
import { countTry } from '../_work/count-try';

/** More sales than a number has, and how many are bound in one call; the rest the next time. */
const saleCap = 200;
const bindCap = 30;

/** Binds one item where it is still nobody's. */
const bindFree = (cloud: Cloud, customerId: string, productId: string): Promise<SoldItem | undefined> =>
  cloud.transaction(async (tables) => {
    const item = await tables['sold-items'].get(productId);
    if (!item || !isSold(item) || !isFreeFor(item, customerId)) return undefined;
    await bindItem(tables, item, { customerId, by: 'phone' }, cloud.now);
    return item;
  });

/** Items sold to this number that nobody has, as far as they can be seen yet. */
const freeItems = async (cloud: Cloud, customerId: string, phone: string): Promise<SoldItem[]> => {
  const sales = await cloud.tables.buyers.list({ where: { phoneToken: phoneToken(phone) }, limit: saleCap });
  const items = await cloud.tables['sold-items'].getMany(sales.map(({ _id }) => _id));
  return (await seen(cloud, items.filter(isSold))).filter((item) => isFreeFor(item, customerId));
};

const refusals = { invalid: 'NUMBER_UNREAD', foreign: 'NUMBER_FOREIGN', unavailable: 'WECHAT_AWAY' } as const;

export const bindByPhone = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  await countTry(cloud, [customerId, 'bind-by-phone']);
  const number = await cloud.wechat.phoneNumberOf(caller.openid, input.phoneCode);
  if (number.is !== 'verified') throw new Refusal(refusals[number.is]);

  const products = [];
  for (const { _id } of (await freeItems(cloud, customerId, number.phone)).slice(0, bindCap)) {
    const bound = await bindFree(cloud, customerId, _id);
    if (bound) products.push(productView(bound, []));
  }
  return { products };
});
