import type { WindowOffers } from '../../contracts/booking';
import { isVisited, slotOf } from '../_domain/booking/book';
import { freeSlots, offerDays } from '../_domain/booking/offer-days';
import { changeUntil } from '../_domain/booking/time';
import { goesFirst, serviceFor } from '../_domain/booking/visit-of';
import type { Claim } from '../_domain/claim-record';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { askedFor, offeredDates, patience, planFor } from './place-visit';
import { visitNeeds } from './visit-needs';

const bookable: readonly Claim['state'][] = ['approved', 'scheduled', 'en-route'];

const bookedOf = ({ visit }: Claim): Pick<WindowOffers, 'booked'> =>
  visit?.at === 'home'
    ? { booked: { ...slotOf(visit), changeUntil: changeUntil(visit.date, visit.window) } }
    : {};

const promisedOf = ({ promise, state }: Claim): Pick<WindowOffers, 'promisedBy'> =>
  promise && promise.state === state && promise.name === 'arrival' ? { promisedBy: promise.dueAt } : {};

/**
 * The windows of fourteen days that a claim's visit can have: one read, of the plan, whatever there is of claims and
 * visits. Refuses with NOT_NOW, WAY_NOT_OFFERED (nobody comes on this way).
 */
export const windowOffers = async (cloud: Cloud, claim: Claim): Promise<WindowOffers> => {
  if (!bookable.includes(claim.state)) throw new Refusal('NOT_NOW');
  if (!isVisited(claim)) throw new Refusal('WAY_NOT_OFFERED');
  const dates = offeredDates(cloud.now);
  const plan = await planFor(cloud, claim, dates);
  const sheet = plan.sheet ?? emptySheet(claim.storeId);
  const needs = await visitNeeds(cloud, claim, plan);
  const asked = needs
    ? askedFor(sheet, plan.days, claim, needs, cloud.now)
    : { sheet, days: [], visitOn: () => undefined, urgent: goesFirst(claim), now: cloud.now };
  const days = offerDays(asked, dates, patience());
  const [first] = freeSlots(days);
  return {
    version: claim.version,
    minutes: serviceFor(sheet, claim)?.minutes ?? 0,
    days: needs
      ? days
      : days.map((day) => ({
          ...day,
          why: 'far' as const,
          windows: day.windows.map(({ window }) => ({ window, why: 'far' as const })),
        })),
    ...(first === undefined ? {} : { first }),
    ...bookedOf(claim),
    ...promisedOf(claim),
    ...(needs === undefined ? {} : { where: needs.where.from }),
  };
};
