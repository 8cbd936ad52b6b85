import { standing } from '../../../cloudfunctions/_domain/lifecycle';
import { onDesk } from '../../../cloudfunctions/_domain/desk';
import {
  dayId,
  emptyDay,
  withVisits,
  type PlannedVisit,
} from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { isDay } from '../../../cloudfunctions/_domain/dispatch/plan-document';
import { takenOn } from './review-desk';
import type { Shop } from './shop';

const storeId = 'sto_wensan';

/** A Wednesday, far enough for every clock and every machine. */
export const wednesday = '2031-01-08';

/** Half a kilometre from the store. */
export const nearby = { lat: 30.2805, lng: 120.1296 };

/** Somebody's approved repair, booked with a technician as the booking will write it. */
export const bookedWith = async (
  shop: Shop,
  technician: string,
  more: Partial<PlannedVisit> = {},
  date = wednesday,
  booker = `booker-${Math.random().toString(36).slice(2, 10)}`,
): Promise<PlannedVisit> => {
  const { tables } = shop.backstage();
  const { claimId } = await takenOn(shop, 'shen-yun', booker);
  const claim = await tables.claims.get(claimId);
  if (!claim) throw new Error('there is no claim');
  const technicianId = technician === 'nobody' ? technician : shop.customerId(technician);
  const visit: PlannedVisit = {
    visitId: `vis_${claimId.slice(4)}`,
    claimId,
    point: nearby,
    minutes: 45,
    window: { from: 540, to: 660 },
    skills: ['洗衣机'],
    weight: 1,
    not: [],
    state: 'planned',
    ...more,
  };
  const known = await tables.plans.get(dayId(storeId, date, technicianId));
  const day = known && isDay(known) ? known : emptyDay(storeId, date, technicianId);
  await tables.plans.put(withVisits(day, [...day.visits, visit]));
  const booked = {
    ...claim,
    ...standing('scheduled'),
    visit: {
      visitId: visit.visitId,
      at: 'home' as const,
      date,
      window: visit.window,
      bookedAt: claim.submittedAt,
      moves: { customer: 0, shop: 0 },
      ...(more.frozen ? { technicianId } : {}),
    },
  };
  await tables.claims.put({ ...booked, ...onDesk(booked) });
  return visit;
};

/** Whose day holds a visit, by customer id; `nobody` where it waits. */
export const holderOf = async (
  shop: Shop,
  visitId: string,
  date = wednesday,
): Promise<string | undefined> => {
  const days = await shop.backstage().tables.plans.list({ where: { storeId, date }, limit: 100 });
  return days.filter(isDay).find(({ visits }) => visits.some((one) => one.visitId === visitId))?.technicianId;
};

/** Takes a date out of the plan. */
export const clearDate = async (shop: Shop, date = wednesday): Promise<void> => {
  const { plans } = shop.backstage().tables;
  for (const { _id } of await plans.list({ where: { storeId, date }, limit: 100 })) await plans.remove(_id);
};
