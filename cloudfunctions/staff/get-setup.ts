import type { OutputOf } from '../../contracts/action';
import { getSetup as contract } from '../../contracts/store-setup';
import { dayOf } from '../_domain/calendar/day';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { setupChecks, setupView } from '../_domain/dispatch/setup-view';
import { handlers, managers } from '../_domain/lifecycle';
import type { StoreRecord, Team } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { readPlan, type Plan } from '../_work/read-plan';

/** What the set-up of a store is read from, and its booked days with it. */
export const readSetup = async (cloud: Cloud, storeId: string, dates: readonly string[]) => {
  const [plan, store, team] = await Promise.all([
    readPlan(cloud, storeId, dates, ['places']),
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) throw new Refusal('NOT_ALLOWED');
  return { ...plan, sheet: plan.sheet ?? emptySheet(storeId), store, team };
};

/** The set-up as the one who asks sees it. */
export const viewSetup = (
  of: Omit<Plan, 'sheet'> & { readonly sheet: NonNullable<Plan['sheet']>; store: StoreRecord; team: Team },
  customerId: string,
  now: string,
): OutputOf<typeof contract> => {
  const setup = setupView(of.sheet, of.store, of.team, of.places?.places.length ?? 0);
  const roles = of.team.members.find((member) => member.customerId === customerId)?.roles ?? [];
  return {
    setup,
    checks: setupChecks(setup, dayOf(now)),
    mayChange: roles.some((role) => managers.includes(role)),
  };
};

export const getSetup = serveStaff(contract, handlers, async ({ input, caller, cloud }) =>
  viewSetup(await readSetup(cloud, input.storeId, []), caller.customerId, cloud.now),
);
