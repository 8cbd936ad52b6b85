import type { MyVisit } from '../../contracts/my-visit';
import type { Claim } from '../_domain/claim-record';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { myVisitView } from '../_domain/dispatch/my-visit-view';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import { sheetId } from '../_domain/dispatch/sheet';
import { dayId } from '../_domain/dispatch/technician-day';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';

/** A claim of the caller's own. Refuses with NOT_ALLOWED. */
export const myClaim = async (cloud: Cloud, { customerId }: Caller, claimId: string): Promise<Claim> => {
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
  return claim;
};

/** The visit of a claim as its customer sees it; three reads at once. */
export const readMyVisit = async (cloud: Cloud, claim: Claim): Promise<MyVisit> => {
  const { storeId, visit } = claim;
  const ids = visit?.technicianId === undefined ? [] : [dayId(storeId, visit.date, visit.technicianId)];
  const [plans, store, team] = await Promise.all([
    cloud.tables.plans.getMany([sheetId(storeId), ...ids]),
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store) throw new Error(`claim ${claim._id} is incomplete`);
  const sheet = plans.find(isSheet) ?? emptySheet(storeId);
  return myVisitView({ claim, store, team, sheet, day: plans.find(isDay) }, cloud.now);
};
