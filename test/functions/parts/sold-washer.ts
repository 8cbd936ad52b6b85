import { getMe } from '../../../contracts/person';
import { isSold } from '../../../cloudfunctions/_domain/sold-item-record';
import { newKey } from './given';
import type { Shop } from './shop';

/** One more washing machine as 林小满 has it, sold to somebody who has no other; answers its id. */
export const soldWasher = async (shop: Shop, openid: string): Promise<string> => {
  await shop.call(openid, getMe, {});
  const { 'sold-items': items } = shop.backstage().tables;
  const like = await items.get('prd_demo0washer');
  if (!like || !isSold(like)) throw new Error('there is no such machine');
  const _id = `prd_${newKey()}`;
  const customerId = shop.customerId(openid);
  await items.put({
    ...like,
    _id,
    customerId,
    holders: [{ customerId, since: like.holders[0]?.since ?? '', by: 'counter' }],
    serial: `HLW${newKey().slice(0, 12).toUpperCase()}`,
    order: `${like.soldOn}_${_id}`,
    tokens: [],
  });
  return _id;
};
