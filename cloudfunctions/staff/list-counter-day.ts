import { listCounterDay as contract } from '../../contracts/counter';
import { workers } from '../_domain/lifecycle';
import { expectedOn } from '../_domain/ways/counter-list';
import { counterDayId } from '../_domain/ways/counter-day';
import { serveStaff } from '../_platform/serve';

export const listCounterDay = serveStaff(contract, workers, async ({ input, cloud }) => {
  const { storeId, date } = input;
  const day = await cloud.tables['counter-days'].get(counterDayId(storeId, date));
  const booked = day?.booked ?? [];
  const claims = await cloud.tables.claims.getMany(booked.map(({ claimId }) => claimId));
  return { expected: expectedOn(date, booked, claims) };
});
