import { randomBytes } from 'node:crypto';
import { answerLate, getTechnician, reportNoShow } from '../../../contracts/my-visit';
import { savePortrait, showPortrait } from '../../../contracts/portrait';
import {
  acceptVisit,
  arriveVisit,
  declineVisit,
  departVisit,
  finishVisit,
  getVisit,
  listVisits,
  reportAbsent,
  reportLate,
} from '../../../contracts/visit';
import { addDays } from '../../../cloudfunctions/_domain/calendar/day';
import { clearNow, nowMinute, today, visitNow } from './given-today';
import { uploaded } from './given';
import { bookedWith, clearDate, wednesday } from './given-visit';
import { picture } from './picture';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const zhou = 'zhou-jianguo';

/** What a technician and the customer do at a visit, each act once. */
export const useVisits = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = `visited-${randomBytes(5).toString('hex')}`;
  const visit = await visitNow(shop, zhou, who);
  const { claimId } = visit;
  const until = Math.min(1_439, nowMinute() + 40);
  await cost(zhou, listVisits, { storeId: visit.storeId, date: visit.date });
  await cost(zhou, getVisit, visit);
  await cost(zhou, acceptVisit, visit);
  await cost(zhou, departVisit, { ...visit, prepared: true });
  await cost(zhou, reportLate, { ...visit, until });
  const { version } = await cost(who, getTechnician, { claimId });
  const face = { storeId: visit.storeId, customerId: shop.customerId(zhou) };
  const photoId = await uploaded(shop, 'he-shun', picture('jpeg'), { portraitOf: face.customerId });
  await shop.call('he-shun', savePortrait, { ...face, photoId });
  await cost(who, showPortrait, { claimId, photoId });
  await shop.call('he-shun', savePortrait, { ...face, photoId: null });
  await cost(who, answerLate, { claimId, version, choice: 'wait' });
  await cost(zhou, arriveVisit, visit);
  const report = { result: 'repaired', cause: 'worn', words: '换了门封', mainPart: false } as const;
  await cost(zhou, finishVisit, { ...visit, ...report, photos: [] });
  await clearNow(shop);

  const closed = await visitNow(shop, zhou, who);
  await shop.call(zhou, arriveVisit, closed);
  const door = await uploaded(shop, zhou, picture('jpeg'), { claimId: closed.claimId });
  const photos = [{ photoId: door, kind: 'product' as const }];
  await cost(zhou, reportAbsent, { ...closed, waitedMinutes: 20, photos });
  // On a day on which a colleague works, whatever day today is.
  const given = await bookedWith(shop, zhou, {}, wednesday, who);
  const later = { storeId: closed.storeId, date: wednesday, visitId: given.visitId, claimId: given.claimId };
  await cost(zhou, declineVisit, { ...later, words: '车坏了' });
  await clearDate(shop);

  const missed = await bookedWith(shop, zhou, {}, addDays(today(), -1), who);
  const seen = await shop.call(who, getTechnician, { claimId: missed.claimId });
  await cost(who, reportNoShow, { claimId: missed.claimId, version: seen.version });
  await clearNow(shop);
};
