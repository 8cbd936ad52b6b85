import { importPlaces as contract } from '../../contracts/store-setup';
import { isPlaces } from '../_domain/dispatch/plan-document';
import { readPlaces } from '../_domain/dispatch/read-places';
import { placesId } from '../_domain/dispatch/sheet';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';

export const importPlaces = serveStaff(contract, managers, async ({ input, cloud }) => {
  const { storeId, file } = input;
  const store = await cloud.tables.stores.get(storeId);
  if (!store) throw new Refusal('NOT_ALLOWED');
  const { places, errors } = readPlaces(file, store.districts);
  if (errors.length > 0) return { taken: false as const, errors: [...errors] };

  await cloud.transaction(async (tables) => {
    const before = await tables.plans.get(placesId(storeId));
    const rev = before && isPlaces(before) ? before.rev : 0;
    await tables.plans.put({ _id: placesId(storeId), v: 1, storeId, date: 'places', rev: rev + 1, places });
  });
  return { taken: true as const, places: places.length };
});
