import { withdrawConsent as contract } from '../../contracts/my-data';
import { serve } from '../_platform/serve';

/** More kinds of message than there are. */
const consentCap = 50;

export const withdrawConsent = serve(contract, async ({ caller, cloud }) => {
  const { customerId } = caller;
  const consents = await cloud.tables.consents.list({ where: { customerId }, limit: consentCap });
  for (const { _id } of consents) await cloud.tables.consents.remove(_id);
  return {};
});
