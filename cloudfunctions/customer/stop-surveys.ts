import { stopSurveys as contract } from '../../contracts/survey';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';

export const stopSurveys = serve(contract, ({ input, caller, cloud }) =>
  cloud.transaction(async (tables) => {
    const customer = await tables.customers.get(caller.customerId);
    if (!customer) throw new Refusal('NOT_ALLOWED');
    const { stopped: _stopped, ...asking } = customer.asking ?? {};
    const next = input.stopped ? { ...asking, stopped: true as const } : asking;
    await tables.customers.put({ ...customer, asking: next });
    return { stopped: input.stopped };
  }),
);
