import { horizonDays } from '../../contracts/dispatch';
import type { SetupPart, TouchedVisit } from '../../contracts/store-setup';
import type { Violation } from '../_domain/assignment/check-day';
import { dayOf } from '../_domain/calendar/day';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import type { Setup } from '../_domain/dispatch/change-setup';
import { isClosedOn } from '../_domain/dispatch/closed-day';
import { displace } from '../_domain/dispatch/displace';
import { keptBy } from '../_domain/dispatch/kept';
import { refit } from '../_domain/dispatch/refit';
import {
  nobody,
  promisedOf,
  type PlannedVisit,
  type TechnicianDay,
} from '../_domain/dispatch/technician-day';
import type { Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { readCap } from '../_platform/database-guard';
import { datesFrom } from './read-plan';
import { claimsOfDays } from './refit-days';

/** A visit that a change touches, with whom it is, and who takes it: `nobody` where it waits. */
export interface Touching {
  readonly visit: PlannedVisit;
  readonly date: string;
  readonly from: string;
  /** Absent where it stays with whom it is. */
  readonly to?: string;
  readonly lost: TouchedVisit['lost'];
}

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

/** Where the customers of some claims live, by claim: read only where districts are taken away. */
const contactsOf = async (cloud: Cloud, claims: readonly Claim[]) => {
  const ids = [...new Set(claims.map(contactIdOf))];
  const found = [];
  for (let at = 0; at < ids.length; at += readCap)
    found.push(...(await cloud.tables.contacts.getMany(ids.slice(at, at + readCap))));
  const byId = new Map(found.map((contact) => [contact._id, contact]));
  return new Map(
    claims.flatMap((claim) => {
      const contact = byId.get(contactIdOf(claim));
      return contact ? [[claim._id, contact] as const] : [];
    }),
  );
};

const losesDistrict = (before: Setup, next: Setup): boolean =>
  before.store.districts.some((district) => !next.store.districts.includes(district));

/**
 * What a change of the set-up does to booked visits: who has to change, and what keeps its time though nobody could book
 * it any more. Claims are read where the change is about services or districts only.
 * @param days of the coming fortnight, `nobody`'s among them
 */
export const touchedBy = async (
  cloud: Cloud,
  { what }: SetupPart,
  { before, next }: { readonly before: Setup; readonly next: Setup },
  days: readonly TechnicianDay[],
): Promise<{ readonly touching: readonly Touching[]; readonly claims: readonly Claim[] }> => {
  const isOfClaims = what === 'services' || (what === 'area' && losesDistrict(before, next));
  const claims = isOfClaims ? await claimsOfDays(cloud, days) : [];
  const contacts = what === 'area' ? await contactsOf(cloud, claims) : new Map<string, never>();
  const anew = what === 'services' ? refit(next.sheet, days, claims) : days;
  const displaced = datesFrom(dayOf(cloud.now), horizonDays).flatMap((date) =>
    displace(next.sheet, next.store, anew, date).displaced.map(({ visit, from, to, lost }) => ({
      visit,
      date,
      from,
      to,
      lost: isClosedOn(next.store, date) ? ('store-closed' as const) : lostBy[lost],
    })),
  );
  const isDisplaced = ({ visitId }: PlannedVisit) => displaced.some(({ visit }) => visit.visitId === visitId);
  const kept = keptBy(what, days, { before, next, claims, contacts });
  return { touching: [...displaced, ...kept.filter(({ visit }) => !isDisplaced(visit))], claims };
};

/** The same as managers read it before they confirm. */
export const touchedViews = async (
  cloud: Cloud,
  touching: readonly Touching[],
  team: Team,
): Promise<TouchedVisit[]> => {
  const claims = await cloud.tables.claims.getMany([...new Set(touching.map(({ visit }) => visit.claimId))]);
  const named = (id: string) => team.members.find(({ customerId }) => customerId === id)?.name;
  return touching.map(({ visit, date, from, to = from, lost }) => {
    const [technician, taker] = [named(from), named(to)];
    return {
      claimId: visit.claimId,
      number: claims.find(({ _id }) => _id === visit.claimId)?.number ?? '',
      date,
      window: promisedOf(visit),
      ...(technician === undefined ? {} : { technician }),
      lost,
      becomes: to === nobody ? 'waiting' : to === from ? 'kept' : 'moved',
      ...(taker === undefined || to === from ? {} : { to: taker }),
    };
  });
};
