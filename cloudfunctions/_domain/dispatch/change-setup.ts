import { maxCrew, type CrewMember } from '../../../contracts/dispatch';
import type { SetupPart } from '../../../contracts/store-setup';
import type { StoreRecord, Team } from '../records';
import { Refusal } from '../refusal';
import type { DispatchSheet } from './sheet';

/** What a change of the set-up is made on, and what it leaves. */
export interface Setup {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
}

const withMember = (crew: readonly CrewMember[], member: CrewMember, team: Team): readonly CrewMember[] => {
  const works = team.members.some(
    ({ customerId, roles }) => customerId === member.customerId && roles.includes('technician'),
  );
  if (!works) throw new Refusal('COLLEAGUE_UNFIT', { field: 'part.member.customerId' });
  const others = crew.filter(({ customerId }) => customerId !== member.customerId);
  if (others.length >= maxCrew) throw new Refusal('CREW_FULL', { limit: maxCrew });
  return [...others, member].sort((one, other) => (one.customerId < other.customerId ? -1 : 1));
};

/**
 * One part of the set-up changed; the sheet is one revision further.
 * Refuses with COLLEAGUE_UNFIT (no technician of this store), CREW_FULL.
 */
export const changeSetup = ({ sheet, store }: Setup, part: SetupPart, team: Team): Setup => {
  const changed = (fields: Partial<DispatchSheet>, more: Partial<StoreRecord> = {}): Setup => ({
    sheet: { ...sheet, ...fields, rev: sheet.rev + 1 },
    store: { ...store, ...more },
  });
  if (part.what === 'hours')
    return changed({}, { hours: part.hours, closedDays: [...new Set(part.closedDays)].sort() });
  if (part.what === 'windows') return changed({ windows: part.windows });
  if (part.what === 'counter') return changed({ counter: part.counter });
  if (part.what === 'area')
    return changed(
      { point: part.point, zones: part.zones, districts: part.centres },
      { districts: part.centres.map(({ district }) => district) },
    );
  if (part.what === 'travel') {
    const { speedKmh, detour, parkingMinutes, fairness, urgentReserve } = part;
    return changed({ travel: { speedKmh, detour, parkingMinutes, fairness }, urgentReserve });
  }
  if (part.what === 'services') return changed({ services: part.services });
  if (part.what === 'technician') return changed({ crew: withMember(sheet.crew, part.member, team) });
  return changed({ crew: sheet.crew.filter(({ customerId }) => customerId !== part.customerId) });
};
