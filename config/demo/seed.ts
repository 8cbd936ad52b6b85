import { openCloud, type Cloud } from '../../cloudfunctions/_platform/cloud';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import type { Contact } from '../../contracts/contact';
import type { TeamMember } from '../../cloudfunctions/_domain/records';
import { dispatchPlaces, dispatchSheets } from './dispatch';
import { people, staff } from './people';
import { seedItems } from './seed-items';
import { soldItems } from './sold-items';
import { stores } from './stores';

const remembered: Readonly<Record<string, Contact>> = {
  'lin-xiaoman': {
    name: '林小满',
    phone: '13812346207',
    district: '西湖区',
    address: '文一西路 98 号 2 幢 301 室',
  },
};

/** Identity and customer of a demo person; the same as a first call would make them. */
const idsOf = (appid: string, openid: string) => {
  const identityId = idFrom('idn', appid, openid);
  return { identityId, customerId: idFrom('cus', identityId) };
};

const seedPeople = async (cloud: Cloud, appid: string): Promise<void> => {
  for (const { openid } of people) {
    const { identityId, customerId } = idsOf(appid, openid);
    const posts = staff.filter((one) => one.openid === openid);
    await cloud.tables.identities.put({
      _id: identityId,
      v: 1,
      appid,
      openid,
      customerId,
      staff: posts.flatMap(({ storeId, roles }) => roles.map((role) => ({ storeId, role }))),
      disabled: false,
      createdAt: cloud.now,
    });
    const contact = remembered[openid];
    await cloud.tables.customers.put({
      _id: customerId,
      v: 1,
      identityIds: [identityId],
      storeIds: [
        ...new Set(
          soldItems.filter((one) => one.buyer === openid && one.unbound !== true).map((one) => one.storeId),
        ),
      ].reverse(),
      ...(contact === undefined ? {} : { contact }),
      createdAt: cloud.now,
    });
  }
};

const seedStores = async (cloud: Cloud, appid: string): Promise<void> => {
  const sheets = dispatchSheets((openid) => idsOf(appid, openid).customerId);
  for (const sheet of [...sheets, ...dispatchPlaces]) await cloud.tables.plans.put(sheet);
  for (const store of stores) {
    const members = staff
      .filter((one) => one.storeId === store._id)
      .map(({ openid, name, roles, skills, areas }): TeamMember => ({
        ...idsOf(appid, openid),
        name,
        roles,
        joinedAt: cloud.now,
        ...(skills === undefined ? {} : { skills }),
        ...(areas === undefined ? {} : { areas }),
      }));
    await cloud.tables.teams.put({ _id: store._id, v: 1, storeId: store._id, members });
    await cloud.tables.stores.put(store);
  }
};

/**
 * Fills an empty environment with the demo: two stores, everybody who works there, customers and what they
 * bought. The stores come last, so that an interrupted seeding begins again.
 * @param environment what the SDK needs to reach the cloud
 * @returns whether it was empty
 */
export const seedDemo = async (
  environment: Readonly<Record<string, string>>,
  appid: string,
): Promise<boolean> => {
  Object.assign(process.env, environment);
  const cloud = openCloud('seed');
  if ((await cloud.tables.stores.all()).length === stores.length) return false;
  await seedPeople(cloud, appid);
  await seedItems(cloud, (openid) => idsOf(appid, openid).customerId);
  await seedStores(cloud, appid);
  return true;
};
