import { addDays, dayOf, startOfDay } from '../../cloudfunctions/_domain/calendar/day';
import type { SoldItem } from '../../cloudfunctions/_domain/sold-item-record';
import type { Cloud } from '../../cloudfunctions/_platform/cloud';
import { buyerTokens, itemTokens } from '../../cloudfunctions/_work/tokens';
import { customers, staff } from './people';
import { soldItems, type DemoSale } from './sold-items';

const noon = 12 * 3_600_000;

/** A demo sale as the shop's owner would have written it down on that day. */
const itemOf = (sale: DemoSale, now: string, customerId: string, soldBy: string): SoldItem => {
  const {
    buyer: _buyer,
    soldDaysAgo,
    deliveredAfter,
    installedAfter,
    terms,
    disclosures,
    unbound,
    ...kept
  } = sale;
  const soldOn = addDays(dayOf(now), -soldDaysAgo);
  const soldAt = new Date(Date.parse(startOfDay(soldOn)) + noon).toISOString();
  const isBound = unbound === undefined;
  return {
    ...kept,
    v: 1,
    ...(isBound ? { customerId } : {}),
    holders: isBound ? [{ customerId, since: soldAt, by: 'counter', boundBy: soldBy }] : [],
    binding: isBound ? 1 : 0,
    tokens: itemTokens(sale.storeId, sale),
    origin: 'sale',
    soldOn,
    order: `${soldOn}_${sale._id}`,
    mode: 'shop',
    invoiceOn: soldOn,
    ...(deliveredAfter === undefined ? {} : { deliveredOn: addDays(soldOn, deliveredAfter) }),
    ...(installedAfter === undefined ? {} : { installedOn: addDays(soldOn, installedAfter) }),
    ...(disclosures === undefined ? {} : { sheet: { disclosures, writtenBy: soldBy, writtenAt: soldAt } }),
    voucher: {
      terms,
      storeBy: soldBy,
      storeAt: soldAt,
      ...(isBound ? { customerId, customerAt: soldAt } : {}),
    },
    soldBy,
  };
};

/** What the demo's customers bought, with who bought it. */
export const seedItems = async (cloud: Cloud, customerIdOf: (openid: string) => string): Promise<void> => {
  for (const sale of soldItems) {
    const { storeId } = sale;
    const owner = staff.find((one) => one.storeId === storeId && one.roles.includes('owner'));
    const item = itemOf(sale, cloud.now, customerIdOf(sale.buyer), customerIdOf(owner?.openid ?? ''));
    await cloud.tables['sold-items'].put(item);
    const buyer = customers.find(({ openid }) => openid === sale.buyer);
    if (buyer?.phone === undefined) continue;
    const { name, phone } = buyer;
    const tokens = buyerTokens(storeId, { name, phone });
    await cloud.tables.buyers.put({ _id: item._id, v: 1, storeId, name, phone, ...tokens });
  }
};
