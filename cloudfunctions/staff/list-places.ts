import { listPlaces as contract } from '../../contracts/store-setup';
import { isPlaces } from '../_domain/dispatch/plan-document';
import { placesId } from '../_domain/dispatch/sheet';
import { handlers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';

export const listPlaces = serveStaff(contract, handlers, async ({ input, cloud }) => {
  const found = await cloud.tables.plans.get(placesId(input.storeId));
  return { places: found && isPlaces(found) ? [...found.places] : [] };
});
