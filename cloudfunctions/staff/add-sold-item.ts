import { addSoldItem as contract } from '../../contracts/sale';
import { isStopped } from '../_domain/hold';
import { reviewers } from '../_domain/lifecycle';
import { checkPhotos } from '../_domain/photos';
import { Refusal } from '../_domain/refusal';
import { checkSale, sell } from '../_domain/sell';
import { isSold } from '../_domain/sold-item-record';
import { canonical } from '../_platform/canonical';
import { digest, idFrom } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { holdIdOf } from '../_work/holds';
import { readSoldItem } from '../_work/read-sold-item';
import { buyerTokens, itemTokens } from '../_work/tokens';

export const addSoldItem = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, key, sale, sheet, terms, buyer } = input;
  const { now } = cloud;
  const soldBy = caller.customerId;
  const itemId = idFrom('prd', storeId, key); // the same press is the same item; its pictures were taken for it
  const formHash = digest(canonical(input));
  checkSale({ sale, disclosures: sheet, now });
  // What WeChat is in doubt about is kept: the shop answers for what it tells a buyer, and must tell it.
  await checkWords(cloud, caller, {
    'sale.name': [sale.name, sale.brand, sale.model].filter((part) => part !== undefined).join(' '),
    sheet: sheet?.map(({ text }) => text).join('\n'),
  });
  const shown = (sheet ?? []).flatMap(({ photoIds }) => photoIds.map((photoId) => ({ photoId })));
  const photos = await cloud.tables.photos.getMany(shown.map(({ photoId }) => photoId));

  const item = await cloud.transaction(async (tables) => {
    const done = await tables['sold-items'].get(itemId);
    if (done && (!isSold(done) || done.formHash !== formHash)) throw new Refusal('KEY_REUSED');
    if (done) return done;
    const { brand, model, soldOn } = sale;
    if (brand !== undefined && model !== undefined) {
      const hold = await tables.holds.get(holdIdOf(storeId, { brand, model }));
      if (isStopped(hold, soldOn)) throw new Refusal('ON_HOLD', { field: 'sale.model' });
    }
    checkPhotos(shown, photos, { storeId, customerId: soldBy, for: itemId }, now);
    const tokens = itemTokens(storeId, { serial: sale.serial, voucherNumber: sale.voucherNumber });

    const made = {
      ...sell({ itemId, storeId, origin: 'sale', sale, disclosures: sheet, terms, tokens, soldBy, now }),
      formHash,
    };

    await tables['sold-items'].put(made);
    if (buyer?.name !== undefined || buyer?.phone !== undefined) {
      const told = {
        ...(buyer.name === undefined ? {} : { name: buyer.name }),
        ...(buyer.phone === undefined ? {} : { phone: buyer.phone }),
      };
      await tables.buyers.put({ _id: itemId, v: 1, storeId, ...told, ...buyerTokens(storeId, told) });
    }
    return made;
  });
  return readSoldItem(cloud, item);
});
