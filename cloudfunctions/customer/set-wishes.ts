import { setWishes as contract } from '../../contracts/call';
import { keepAway } from '../_domain/complaint/complained-technicians';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { spreadKeepAway } from '../_work/spread-keep-away';
import { myTechnicians, readWishes } from './read-wishes';

export const setWishes = serve(contract, async ({ input, caller, cloud }) => {
  const { bands, keepAway: wish } = input;
  const technicians = wish === undefined ? [] : await myTechnicians(cloud, caller, wish.claimId);
  await cloud.transaction(async (tables) => {
    const customer = await tables.customers.get(caller.customerId);
    if (!customer) throw new Refusal('NOT_ALLOWED');
    const kept = wish === undefined ? customer : keepAway(customer, technicians, wish.away);
    await tables.customers.put({ ...kept, callBands: bands });
  });
  if (technicians.length > 0) await spreadKeepAway(cloud, caller.customerId);
  return readWishes(cloud, caller, wish?.claimId);
});
