import { keepTechnicianAway as contract } from '../../contracts/board';
import { keepAway } from '../_domain/complaint/complained-technicians';
import { having } from '../_domain/having';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { readPlan } from '../_work/read-plan';
import { spreadKeepAway } from '../_work/spread-keep-away';
import { boardNow } from './get-board';

export const keepTechnicianAway = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, technicianId } = input;
  const [{ days }, team] = await Promise.all([
    readPlan(cloud, storeId, [date]),
    cloud.tables.teams.get(storeId),
  ]);
  const visit = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
  if (!visit) throw new Refusal('VISIT_FIXED');
  if (!team || !having(team, 'technician').includes(technicianId))
    throw new Refusal('COLLEAGUE_UNFIT', { field: 'technicianId' });
  const { customerId } = (await cloud.tables.claims.get(visit.claimId)) ?? {};
  const isKept =
    customerId !== undefined &&
    (await cloud.transaction(async (tables) => {
      const customer = await tables.customers.get(customerId);
      if (customer) await tables.customers.put(keepAway(customer, [technicianId], true));
      return customer !== undefined;
    }));
  // What the shop filed for somebody whom nobody has found yet has no customer whose wish it could be.
  if (!isKept) throw new Refusal('NOT_NOW');
  await spreadKeepAway(cloud, customerId);
  return boardNow(cloud, caller, { storeId, date });
});
