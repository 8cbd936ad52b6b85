import type { TechnicianRoute } from '../../contracts/visit';
import { contactIdOf } from '../_domain/claim-record';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import { routeView, type RouteOf } from '../_domain/dispatch/route-view';
import { sheetId } from '../_domain/dispatch/sheet';
import { dayId, emptyDay } from '../_domain/dispatch/technician-day';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';

/** Everything about the caller's own route of a day: five reads, however many visits there are. */
export const myDay = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  { storeId, date }: { readonly storeId: string; readonly date: string },
): Promise<RouteOf> => {
  const { customerId } = caller;
  const [plans, store] = await Promise.all([
    cloud.tables.plans.getMany([sheetId(storeId), dayId(storeId, date, customerId)]),
    cloud.tables.stores.get(storeId),
  ]);
  if (!store) throw new Refusal('NOT_ALLOWED');
  const day = plans.find(isDay) ?? emptyDay(storeId, date, customerId);
  const sheet = plans.find(isSheet) ?? emptySheet(storeId);
  if (day.claimIds.length === 0) return { sheet, store, day, claims: [], contacts: [] };
  const claims = await cloud.tables.claims.getMany(day.claimIds);
  const contacts = await cloud.tables.contacts.getMany(claims.map(contactIdOf));
  return { sheet, store, day, claims, contacts };
};

/** The caller's own route as it is now. */
export const myRoute = async (
  call: { readonly cloud: Cloud; readonly caller: Caller },
  of: { readonly storeId: string; readonly date: string },
): Promise<TechnicianRoute> => routeView(await myDay(call, of), call.cloud.now);
