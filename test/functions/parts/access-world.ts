import { submitClaim } from '../../../contracts/claim';
import { fileComplaint } from '../../../contracts/complaint';
import { startUpload } from '../../../contracts/photo';
import { getMe } from '../../../contracts/person';
import { inviteStaff, redeemInvitation, removeRole, type Role } from '../../../contracts/team';
import { leakingWasher, newKey, uploaded } from './given';
import { picture } from './picture';
import { givenSurvey } from './given-survey';
import type { Shop } from './shop';

/** Everybody who calls in the matrix, by openid; `nobody` has none. */
export const actors = {
  nobody: undefined,
  customer: 'lin-xiaoman',
  'other customer': 'zhao-min',
  owner: 'he-shun',
  manager: 'wu-jing',
  'customer-service': 'shen-yun',
  technician: 'zhou-jianguo',
  finance: 'qian-fang',
  'parts-keeper': 'sun-lei',
  'complaint-supervisor': 'zheng-jie',
  'manager elsewhere': 'manager-elsewhere',
  'switched off': 'switched-off',
  removed: 'removed-one',
} as const;
export type Actor = keyof typeof actors;
export const everybody = Object.keys(actors) as readonly Actor[];

/** One thing of each kind, by the prefix of its id. */
export type Things = Readonly<Record<string, string>>;
export interface World {
  /** The customer's, in the store where the staff works. */
  readonly own: Things;
  /** Another customer's, in the same store. */
  readonly foreign: Things;
  /** Somebody's in the other store. */
  readonly elsewhere: Things;
  /** Well-formed, and nowhere. */
  readonly absent: Things;
}

const join = async (shop: Shop, by: string, storeId: string, role: Role, openid: string) => {
  const { code } = await shop.call(by, inviteStaff, { storeId, role, name: '新人' });
  await shop.call(openid, redeemInvitation, { code });
};

const thingsOf = async (shop: Shop, openid: string, storeId: string): Promise<Things> => {
  const { customerId } = await shop.call(openid, getMe, {});
  const key = newKey();
  const pho = await uploaded(shop, openid, picture('jpeg'), { key }, storeId);
  const product = { from: 'described', category: 'washer', name: '洗衣机' } as const;
  const form = leakingWasher({ key, storeId, product, photos: [{ photoId: pho, kind: 'fault' }] });
  const { id: clm } = await shop.call(openid, submitClaim, form);
  const { ticketId: tkt } = await shop.call(openid, startUpload, { storeId, for: { key: newKey() } });
  const { tables } = shop.backstage();
  const [pattern] = await tables['sold-items'].list({
    where: { customerId: shop.customerId('lin-xiaoman') },
    limit: 1,
  });
  if (!pattern) throw new Error('there is no sold item');
  const prd = `prd_matrix${customerId.slice(4, 12)}`;
  const holders = [{ customerId, since: '2026-11-01T00:00:00.000Z', by: 'counter' as const }];
  await tables['sold-items'].put({ ...pattern, _id: prd, storeId, customerId, holders });
  const hld = `hld_matrix${customerId.slice(4, 12)}`;
  await tables.holds.put({
    _id: hld,
    v: 1,
    storeId,
    brand: '海岚',
    model: hld,
    claimId: clm,
    since: '2026-11-01T00:00:00.000Z',
    by: customerId,
    round: 1,
    owners: 0,
    told: 0,
  });
  const { id: cpl } = await shop.call(openid, fileComplaint, {
    key: newKey(),
    storeId,
    kind: 'complaint',
    about: 'price',
    words: '说好免费，又让付 180 元',
    claimId: clm,
    photos: [],
  });
  const cal = `cal_matrix${customerId.slice(4, 12)}`;
  await tables.calls.put({
    _id: cal,
    v: 1,
    storeId,
    customerId,
    about: clm,
    actorId: shop.customerId(storeId === 'sto_wensan' ? actors['customer-service'] : 'han-song'),
    role: 'customer-service',
    ground: 'ordinary',
    purpose: 'quote',
    at: '2026-11-01T04:00:00.000Z',
  });
  const { srv, rcv } = await givenSurvey(shop, { claimId: clm, name: `matrix${customerId.slice(4, 12)}` });
  return { sto: storeId, cus: customerId, pho, clm, tkt, prd, hld, cpl, cal, srv, rcv };
};

/** Fills a shop with things of everybody, and with people who may no more. */
export const makeWorld = async (shop: Shop): Promise<World> => {
  await join(shop, 'feng-lei', 'sto_gudun', 'manager', actors['manager elsewhere']);
  await join(shop, 'he-shun', 'sto_wensan', 'customer-service', actors['switched off']);
  await join(shop, 'he-shun', 'sto_wensan', 'customer-service', actors.removed);
  const customerId = shop.customerId(actors.removed);
  await shop.call('he-shun', removeRole, { storeId: 'sto_wensan', customerId, role: 'customer-service' });
  const { identities } = shop.backstage().tables;
  const off = (await identities.all()).find(({ openid }) => openid === actors['switched off']);
  if (off) await identities.put({ ...off, disabled: true });
  const own = await thingsOf(shop, actors.customer, 'sto_wensan');
  return {
    own,
    foreign: await thingsOf(shop, actors['other customer'], 'sto_wensan'),
    elsewhere: await thingsOf(shop, 'chen-yu', 'sto_gudun'),
    absent: Object.fromEntries(Object.keys(own).map((kind) => [kind, `${kind}_absent00000000`])),
  };
};
