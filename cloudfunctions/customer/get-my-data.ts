import { getMyData as contract } from '../../contracts/my-data';
import { blockedBy } from '../_domain/erasure';
import { topicRows } from '../_domain/field-register';
import { serve } from '../_platform/serve';
import { deletionCodes } from '../_work/deletion-code';

/** More kinds of message than there are. */
const consentCap = 50;

export const getMyData = serve(contract, async ({ caller, cloud }) => {
  const { customerId } = caller;
  const storeIds = [...new Set(caller.staff.map(({ storeId }) => storeId))];
  const [customer, open, consents, teams] = await Promise.all([
    cloud.tables.customers.get(customerId),
    cloud.tables.claims.list({ where: { customerId, done: false }, order: ['order', 'desc'], limit: 1 }),
    cloud.tables.consents.list({ where: { customerId }, limit: consentCap }),
    cloud.tables.teams.getMany(storeIds),
  ]);
  const blocked = blockedBy(open.length > 0, teams, customerId);
  return {
    ...(customer?.contact === undefined ? {} : { contact: customer.contact }),
    topics: topicRows(),
    agreed: consents.reduce((sum, { budget }) => sum + budget, 0),
    openClaims: open.length > 0,
    ...(blocked === undefined ? {} : { blocked }),
    deletionCode: deletionCodes(customerId, cloud.now)[0],
  };
});
