import { horizonDays } from '../../contracts/dispatch';
import { saveSetup as contract, type SetupPart } from '../../contracts/store-setup';
import { dayOf } from '../_domain/calendar/day';
import { changeSetup, type Setup } from '../_domain/dispatch/change-setup';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { isSheet } from '../_domain/dispatch/plan-document';
import { sheetId } from '../_domain/dispatch/sheet';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { isReturnsMoved, touchedParcel } from '../_domain/ways/returns-moved';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { loseSlots, lostSlots, touchedSlot } from '../_work/lose-slots';
import { openParcels, tellReturnsMoved } from '../_work/move-returns';
import { datesFrom } from '../_work/read-plan';
import { refitDays } from '../_work/refit-days';
import { rehomeDates } from '../_work/rehome-displaced';
import { tellClosedDays } from '../_work/tell-closed-days';
import { touchedBy, touchedViews } from '../_work/touched-by';
import { readSetup, viewSetup } from './get-setup';

/** Whether a change can touch booked visits at all. */
const aboutVisits = ({ what }: SetupPart): boolean => what !== 'returns' && what !== 'store';

/** Whether it can send goods to another address: the store's own is the one where it names no other. */
const aboutParcels = ({ what }: SetupPart, { store: { returns } }: Setup): boolean =>
  what === 'returns' || (what === 'store' && returns === undefined);

/** Whether it can take times at the counter away. */
const aboutCounter = ({ what }: SetupPart): boolean => what === 'hours' || what === 'counter';

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
  const fortnight = datesFrom(dayOf(cloud.now), horizonDays);
  const before = await readSetup(cloud, storeId, fortnight);
  const { team, days } = before;
  const isAgain = before.sheet.rev === rev + 1;
  const base = isAgain ? { ...before, sheet: { ...before.sheet, rev } } : before;
  if (base.sheet.rev !== rev) throw new Refusal('CHANGED_MEANWHILE');
  const next = changeSetup(base, part, team);

  const { touching, claims } = aboutVisits(part)
    ? await touchedBy(cloud, part, { before: base, next }, days)
    : { touching: [], claims: [] };
  // The same change once more tells those whom the first try did not reach.
  const moves = aboutParcels(part, next) && (isAgain || isReturnsMoved(base.store, next.store));
  const parcels = moves ? await openParcels(cloud, storeId) : [];
  const slots = aboutCounter(part) ? await lostSlots(cloud, next) : [];
  if (!confirmed && !isAgain && touching.length + parcels.length + slots.length > 0) {
    const touched = await touchedViews(cloud, touching, team);
    return {
      saved: false as const,
      touched,
      parcels: parcels.map(touchedParcel),
      slots: slots.flatMap(touchedSlot),
    };
  }

  await write(cloud, storeId, rev, next);

  const anew = part.what === 'services' ? await refitDays(cloud, next.sheet, days, claims) : days;
  const dates = new Set(touching.filter(({ to }) => to !== undefined).map(({ date }) => date));
  const shop = { ...next, team };
  const moving = anew.filter(({ date }) => dates.has(date));
  await rehomeDates(cloud, shop, moving);
  if (part.what === 'hours') await tellClosedDays(cloud, next.store, fortnight);
  await loseSlots(cloud, next, slots);
  await tellReturnsMoved(cloud, parcels, next.sheet.rev);
  return { saved: true as const, ...viewSetup({ ...before, ...next }, caller.customerId, cloud.now) };
});
