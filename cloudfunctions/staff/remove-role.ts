import type { Team } from '../_domain/records';
import { removeRole as contract, roles } from '../../contracts/team';
import { horizonDays } from '../../contracts/dispatch';
import { dayOf } from '../_domain/calendar/day';
import { withoutTechnician } from '../_domain/dispatch/change-setup';
import { isSheet } from '../_domain/dispatch/plan-document';
import { sheetId, type DispatchSheet } from '../_domain/dispatch/sheet';
import { portraitsOf } from '../_domain/portrait';
import { removeRole as remove } from '../_domain/team';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';
import { deletePhoto, letGoOfPhoto } from '../_work/let-go-of-photo';
import { datesFrom, readPlan } from '../_work/read-plan';
import { rehomeDates } from '../_work/rehome-displaced';
import { teamView } from './list-team';

/** Who is no technician any more is sent nowhere; the sheet as it is then, where he was sent before. */
const sendNoMore = async (
  tables: TransactionTables,
  storeId: string,
  customerId: string,
): Promise<DispatchSheet | undefined> => {
  const sheet = await tables.plans.get(sheetId(storeId));
  if (!sheet || !isSheet(sheet)) return undefined;
  const after = withoutTechnician(sheet, customerId);
  if (after === sheet) return undefined;
  await tables.plans.put(after);
  return after;
};

/** Gives his visits to colleagues; what is cut off here the scheduler does, since the sheet is another one. */
const handOn = async (cloud: Cloud, sheet: DispatchSheet, team: Team, customerId: string): Promise<void> => {
  const { storeId } = sheet;
  const [store, { days }] = await Promise.all([
    cloud.tables.stores.get(storeId),
    readPlan(cloud, storeId, datesFrom(dayOf(cloud.now), horizonDays)),
  ]);
  if (!store) return;
  const his = new Set(
    days
      .filter(({ technicianId, visits }) => technicianId === customerId && visits.length > 0)
      .map(({ date }) => date),
  );
  const touched = days.filter(({ date }) => his.has(date));
  await rehomeDates(cloud, { store, team, sheet }, touched);
};

export const removeRole = serveStaff(contract, roles, async ({ input, caller, cloud }) => {
  const { storeId, customerId, role } = input;
  const { team, unheld, sheet } = await cloud.transaction(async (tables) => {
    const before = await tables.teams.get(storeId);
    if (!before) throw new Error(`store ${storeId} has no team`);
    const member = before.members.find((one) => one.customerId === customerId);

    const after = remove(before, caller.customerId, customerId, role);
    if (after === before || !member) return { team: before };

    const identity = await tables.identities.get(member.identityId);
    if (!identity) throw new Error(`identity ${member.identityId} is gone`);
    const staff = identity.staff.filter((post) => post.storeId !== storeId || post.role !== role);
    await tables.teams.put(after);
    await tables.identities.put({ ...identity, staff });
    const left = role === 'technician' ? await sendNoMore(tables, storeId, customerId) : undefined;
    const hasIt = portraitsOf(after).some(({ photoId }) => photoId === member.portrait);
    return {
      team: after,
      sheet: left,
      unheld: hasIt ? undefined : await letGoOfPhoto(tables, member.portrait),
    };
  });
  await deletePhoto(cloud, unheld);
  if (sheet) await handOn(cloud, sheet, team, customerId);
  return teamView(team, caller.customerId);
});
