import { addProduct as contract } from '../../contracts/product-file';
import { addThing } from '../_domain/add-thing';
import { productView } from '../_domain/product-view';
import { countOne, rateId } from '../_domain/rate';
import { Refusal } from '../_domain/refusal';
import { canonical } from '../_platform/canonical';
import { digest, idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { itemTokens } from '../_work/tokens';

export const addProduct = serve(contract, async ({ input, caller, cloud }) => {
  const { now } = cloud;
  const { customerId } = caller;
  const itemId = idFrom('prd', customerId, input.key); // the same press is the same thing
  const formHash = digest(canonical(input));
  const counter = rateId(customerId, 'add-product', now);
  const tokens = itemTokens(input.storeId, { serial: input.serial, voucherNumber: undefined });

  const held = await checkWords(cloud, caller, {
    name: [input.name, input.brand, input.model].filter((part) => part !== undefined).join(' '),
  });
  const nameHeld = held.length > 0;

  return cloud.transaction(async (tables) => {
    const done = await tables['sold-items'].get(itemId);
    if (done && (done.origin !== 'customer' || done.formHash !== formHash)) throw new Refusal('KEY_REUSED');
    if (done) return productView(done, []);
    if (!(await tables.stores.get(input.storeId))) throw new Refusal('NOT_ALLOWED');
    const rate = countOne(await tables.rates.get(counter), { id: counter, what: 'add-product', now });

    const thing = addThing(input, { itemId, customerId, formHash, tokens, nameHeld }, now);

    await tables.rates.put(rate);
    await tables['sold-items'].put(thing);
    return productView(thing, []);
  });
});
