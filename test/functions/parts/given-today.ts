import { listNotices } from '../../../contracts/notice';
import { addDays, dayOf, minuteOf } from '../../../cloudfunctions/_domain/calendar/day';
import type { PlannedVisit } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { isDay, isSheet } from '../../../cloudfunctions/_domain/dispatch/plan-document';
import { sheetId } from '../../../cloudfunctions/_domain/dispatch/sheet';
import { bookedWith, clearDate } from './given-visit';
import { openShop, type Shop } from './shop';

const storeId = 'sto_wensan';

export interface Visited {
  readonly storeId: string;
  readonly date: string;
  readonly visitId: string;
  readonly claimId: string;
}

/** Everybody works around the clock, so that what is tested does not depend on when. */
export const aroundTheClock = async (shop: Shop): Promise<void> => {
  const { plans, stores } = shop.backstage().tables;
  const sheet = await plans.get(sheetId(storeId));
  const store = await stores.get(storeId);
  if (!sheet || !isSheet(sheet) || !store) throw new Error('the demo has no sheet');
  const week = Array.from({ length: 7 }, () => ({ from: 0, to: 1_440 }));
  const crew = sheet.crew.map((one) => ({ ...one, week, lunch: null, areas: [], maxWorkMinutes: 900 }));
  await plans.put({ ...sheet, crew, checkedRev: sheet.rev });
  await stores.put({ ...store, hours: week.map(() => ({ opens: 0, closes: 1_440 })), closedDays: [] });
};

export const today = (): string => dayOf(new Date().toISOString());
export const nowMinute = (): number => minuteOf(new Date().toISOString());

/** A visit of today whose window is open now and long enough for everything. */
export const visitNow = async (
  shop: Shop,
  technician: string,
  booker: string,
  more: Partial<PlannedVisit> = {},
): Promise<Visited> => {
  const date = today();
  const window = { from: 0, to: 1_439 };
  const { visitId, claimId } = await bookedWith(shop, technician, { window, ...more }, date, booker);
  return { storeId, date, visitId, claimId };
};

/** The visit in the plan, and with whom. */
export const inPlan = async (
  shop: Shop,
  { visitId, date }: Pick<Visited, 'visitId' | 'date'>,
): Promise<(PlannedVisit & { technicianId: string }) | undefined> => {
  const days = (await shop.backstage().tables.plans.list({ where: { storeId, date }, limit: 100 })).filter(
    isDay,
  );
  const found = days.flatMap(({ technicianId, visits }) =>
    visits.map((visit) => ({ ...visit, technicianId })),
  );
  return found.find((one) => one.visitId === visitId);
};

/** Takes yesterday, today and tomorrow out of the plan. */
export const clearNow = async (shop: Shop): Promise<void> => {
  for (const days of [-1, 0, 1]) await clearDate(shop, addDays(today(), days));
};

/** A shop that works around the clock, and somebody new who books in each test; for the whole file. */
export const openAroundTheClock = (name: string) => {
  let shop: Shop | undefined;
  let people = 0;
  const now = (): Shop => {
    if (!shop) throw new Error('the shop is not open yet');
    return shop;
  };
  beforeAll(async () => {
    shop = await openShop();
    await aroundTheClock(shop);
  });
  afterAll(() => shop?.close());
  beforeEach(async () => {
    await clearNow(now());
    await clearDate(now());
    people += 1;
  });
  return {
    get shop() {
      return now();
    },
    get booker() {
      return `${name}-${people}`;
    },
    kindsTo: async (openid: string) =>
      (await now().call(openid, listNotices, {})).notices.map(({ kind }) => kind),
  };
};
