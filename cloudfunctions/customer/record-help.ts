import { recordHelp as contract } from '../../contracts/help';
import { dayOf } from '../_domain/calendar/day';
import { countOne, rateId } from '../_domain/rate';
import { Refusal } from '../_domain/refusal';
import { idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';

/** One document an answer, without whose it is: reports count them, so nothing is ever incremented. */
export const recordHelp = serve(contract, ({ input, caller, cloud }) => {
  const { key, storeId, category, symptom, guideId, solved } = input;
  const { now } = cloud;
  const helpId = idFrom('hlp', caller.customerId, key);
  const counter = rateId(caller.customerId, 'record-help', now);

  return cloud.transaction(async (tables) => {
    if (await tables.helps.get(helpId)) return {};
    if (!(await tables.stores.get(storeId))) throw new Refusal('NOT_ALLOWED');
    const rate = countOne(await tables.rates.get(counter), { id: counter, what: 'record-help', now });

    const on = dayOf(now);
    await tables.rates.put(rate);
    await tables.helps.put({
      _id: helpId,
      v: 1,
      storeId,
      month: on.slice(0, 7),
      on,
      category,
      symptom,
      guideId,
      solved,
    });
    return {};
  });
});
