import { agreeToMessages as contract } from '../../contracts/notice';
import { agree, consentId } from '../_domain/consent';
import { serve } from '../_platform/serve';

export const agreeToMessages = serve(contract, ({ input, caller, cloud }) =>
  cloud.transaction(async (tables) => {
    for (const kind of new Set(input.kinds)) {
      const id = consentId(caller.customerId, kind);
      await tables.consents.put(agree(await tables.consents.get(id), id, caller.customerId, input.key));
    }
    return {};
  }),
);
