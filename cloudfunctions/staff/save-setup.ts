import { horizonDays } from '../../contracts/dispatch';
import { saveSetup as contract, type TouchedVisit } from '../../contracts/store-setup';
import type { Violation } from '../_domain/assignment/check-day';
import { dayOf } from '../_domain/calendar/day';
import { changeSetup, type Setup } from '../_domain/dispatch/change-setup';
import { displace, type Displaced } from '../_domain/dispatch/displace';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { isSheet } from '../_domain/dispatch/plan-document';
import { sheetId } from '../_domain/dispatch/sheet';
import { nobody } from '../_domain/dispatch/technician-day';
import { managers } from '../_domain/lifecycle';
import type { Team } from '../_domain/records';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { datesFrom } from '../_work/read-plan';
import { rehomeDisplaced } from '../_work/rehome-displaced';
import { readSetup, viewSetup } from './get-setup';

type Touching = Displaced & { readonly date: string };

const lostBy: Readonly<Record<Violation['what'], TouchedVisit['lost']>> = {
  'no-shift': 'off-duty',
  twice: 'off-duty',
  skill: 'skill',
  area: 'area',
  excluded: 'area',
  window: 'hours',
  'shift-end': 'hours',
  'too-many-visits': 'too-much',
  'too-many-hours': 'too-much',
};

const touchedViews = async (
  cloud: Cloud,
  touching: readonly Touching[],
  { store, team }: Setup & { readonly team: Team },
): Promise<TouchedVisit[]> => {
  const claims = await cloud.tables.claims.getMany([...new Set(touching.map(({ visit }) => visit.claimId))]);
  const named = (id: string) => team.members.find(({ customerId }) => customerId === id)?.name;
  return touching.map(({ visit, date, from, to, lost }) => {
    const [technician, taker] = [named(from), named(to)];
    return {
      claimId: visit.claimId,
      number: claims.find(({ _id }) => _id === visit.claimId)?.number ?? '',
      date,
      window: visit.window,
      ...(technician === undefined ? {} : { technician }),
      lost: store.closedDays.includes(date) ? 'store-closed' : lostBy[lost],
      becomes: to === nobody ? 'waiting' : 'moved',
      ...(taker === undefined ? {} : { to: taker }),
    };
  });
};

/** Writes sheet and store together; the same change sent again is the same change. */
const write = (cloud: Cloud, storeId: string, rev: number, next: Setup): Promise<void> =>
  cloud.transaction(async (tables) => {
    const stored = await tables.plans.get(sheetId(storeId));
    const sheet = stored && isSheet(stored) ? stored : emptySheet(storeId);
    const isDone = sheet.rev === next.sheet.rev && JSON.stringify(sheet) === JSON.stringify(next.sheet);
    if (isDone) return;
    if (sheet.rev !== rev) throw new Refusal('CHANGED_MEANWHILE');
    await tables.plans.put(next.sheet);
    await tables.stores.put(next.store);
  });

export const saveSetup = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, rev, part, confirmed } = input;
  const dates = datesFrom(dayOf(cloud.now), horizonDays);
  const before = await readSetup(cloud, storeId, dates);
  const { team, days } = before;
  const isAgain = before.sheet.rev === rev + 1;
  const base = isAgain ? { ...before, sheet: { ...before.sheet, rev } } : before;
  if (base.sheet.rev !== rev) throw new Refusal('CHANGED_MEANWHILE');
  const next = changeSetup(base, part, team);

  const touching = dates.flatMap((date) =>
    displace(next.sheet, next.store, days, date).displaced.map((one) => ({ ...one, date })),
  );
  if (touching.length > 0 && !confirmed) {
    return { saved: false as const, touched: await touchedViews(cloud, touching, { ...next, team }) };
  }

  await write(cloud, storeId, rev, next);

  for (const date of new Set(touching.map((one) => one.date))) {
    const ofDate = days.filter((day) => day.date === date);
    await rehomeDisplaced(cloud, { ...next, team }, ofDate, date);
  }
  return { saved: true as const, ...viewSetup({ ...before, ...next }, caller.customerId, cloud.now) };
});
