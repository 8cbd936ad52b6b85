import type { SetupPart, TouchedVisit } from '../../../contracts/store-setup';
import { serviceFor } from '../booking/visit-of';
import type { Claim } from '../claim-record';
import type { Contact } from '../../../contracts/contact';
import type { Setup } from './change-setup';
import { isClosedOn } from './closed-day';
import type { DispatchSheet } from './sheet';
import { nobody, promisedOf, type PlannedVisit, type TechnicianDay } from './technician-day';

/** A booked visit that stays where it is, though the change takes something from it. */
export interface Kept {
  readonly visit: PlannedVisit;
  readonly date: string;
  readonly from: string;
  readonly lost: TouchedVisit['lost'];
}

interface Around {
  readonly before: Setup;
  readonly next: Setup;
  readonly claims: readonly Claim[];
  /** By claim. */
  readonly contacts: ReadonlyMap<string, Pick<Contact, 'district'>>;
}

const hasWindow = ({ windows }: DispatchSheet, visit: PlannedVisit): boolean => {
  const promised = promisedOf(visit);
  return windows.some(({ from, to }) => from === promised.from && to === promised.to);
};

type Loses = (visit: PlannedVisit, day: TechnicianDay, around: Around) => boolean;

/** What each part can take from a visit that still can be made: it was there before, and is not any more. */
const losses: Partial<Readonly<Record<SetupPart['what'], readonly [TouchedVisit['lost'], Loses]>>> = {
  hours: [
    'store-closed',
    (_visit, { date, technicianId }, { before, next }) =>
      technicianId === nobody && isClosedOn(next.store, date) && !isClosedOn(before.store, date),
  ],
  windows: [
    'window',
    (visit, _day, { before, next }) => hasWindow(before.sheet, visit) && !hasWindow(next.sheet, visit),
  ],
  services: [
    'service',
    ({ claimId }, _day, { before, next, claims }) => {
      const claim = claims.find(({ _id }) => _id === claimId);
      return (
        claim !== undefined &&
        serviceFor(before.sheet, claim) !== undefined &&
        serviceFor(next.sheet, claim) === undefined
      );
    },
  ],
  area: [
    'district',
    ({ claimId }, _day, { before, next, contacts }) => {
      const district = contacts.get(claimId)?.district;
      const isIn = ({ sheet }: Setup) => sheet.districts.some((centre) => centre.district === district);
      return isIn(before) && !isIn(next);
    },
  ],
};

/** Visits that could not be booked any more under the changed set-up, and keep their time all the same. */
export const keptBy = (
  what: SetupPart['what'],
  days: readonly TechnicianDay[],
  around: Around,
): readonly Kept[] => {
  const [lost, loses] = losses[what] ?? [];
  if (!lost || !loses) return [];
  return days.flatMap((day) =>
    day.visits
      .filter((visit) => visit.state === 'planned' && loses(visit, day, around))
      .map((visit) => ({ visit, date: day.date, from: day.technicianId, lost })),
  );
};
