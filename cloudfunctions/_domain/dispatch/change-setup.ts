import { maxCrew, type CrewMember } from '../../../contracts/dispatch';
import type { SetupPart } from '../../../contracts/store-setup';
import { having } from '../having';
import type { StoreRecord, Team } from '../records';
import { Refusal } from '../refusal';
import type { DispatchSheet } from './sheet';

/** What a change of the set-up is made on, and what it leaves. */
export interface Setup {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
}

const withMember = (crew: readonly CrewMember[], member: CrewMember, team: Team): readonly CrewMember[] => {
  if (!having(team, 'technician').includes(member.customerId))
    throw new Refusal('COLLEAGUE_UNFIT', { field: 'part.member.customerId' });
  const others = crew.filter(({ customerId }) => customerId !== member.customerId);
  if (others.length >= maxCrew) throw new Refusal('CREW_FULL', { limit: maxCrew });
  return [...others, member].sort((one, other) => (one.customerId < other.customerId ? -1 : 1));
};

/** The sheet without somebody who is sent no more: one revision further, the very same where he was not sent before. */
export const withoutTechnician = (sheet: DispatchSheet, customerId: string): DispatchSheet =>
  sheet.crew.some((member) => member.customerId === customerId)
    ? {
        ...sheet,
        crew: sheet.crew.filter((member) => member.customerId !== customerId),
        rev: sheet.rev + 1,
      }
    : sheet;

/**
 * One part of the set-up changed; the sheet is one revision further.
 * Refuses with COLLEAGUE_UNFIT (no technician of this store), CREW_FULL.
 */
export const changeSetup = ({ sheet, store }: Setup, part: SetupPart, team: Team): Setup => {
  const changed = (fields: Partial<DispatchSheet>, more: Partial<StoreRecord> = {}): Setup => ({
    sheet: { ...sheet, ...fields, rev: sheet.rev + 1 },
    store: { ...store, ...more },
  });
  if (part.what === 'hours') {
    const closedDays = [...new Set(part.closedDays)].sort();
    return changed({ closedDays, hours: part.hours }, { hours: part.hours, closedDays });
  }
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
  if (part.what === 'services') return changed({ services: part.services, servicesRev: sheet.rev + 1 });
  if (part.what === 'store') return changed({}, part.own);
  if (part.what === 'returns') {
    const { returns: _before, ...kept } = store;
    return {
      ...changed({}),
      store: part.returns === null ? kept : { ...kept, returns: part.returns },
    };
  }
  if (part.what === 'technician') return changed({ crew: withMember(sheet.crew, part.member, team) });
  return changed({ crew: withoutTechnician(sheet, part.customerId).crew });
};
