import type { CrewMember } from '../../../contracts/dispatch';
import { emptySheet } from '../../../cloudfunctions/_domain/dispatch/empty-sheet';
import type { DispatchSheet } from '../../../cloudfunctions/_domain/dispatch/sheet';
import {
  emptyDay,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../../../cloudfunctions/_domain/dispatch/technician-day';

/** Tuesday. */
export const tuesday = '2026-12-01';
const centre = { lat: 30.2767, lng: 120.1296 };
const eightToSix = { from: 480, to: 1_080 };

export const member = (customerId: string, more: Partial<CrewMember> = {}): CrewMember => ({
  customerId,
  badge: customerId.slice(4),
  base: centre,
  skills: ['washer'],
  certificates: [],
  areas: [],
  week: [...Array.from({ length: 6 }, () => eightToSix), null],
  lunch: null,
  leaves: [],
  maxVisits: 8,
  maxWorkMinutes: 600,
  ...more,
});

export const [zhou, li, wang] = ['cus_zhou', 'cus_li00', 'cus_wang'];

export const sheet = (more: Partial<DispatchSheet> = {}): DispatchSheet => ({
  ...emptySheet('sto_wensan'),
  rev: 1,
  point: centre,
  crew: [member(li), member(wang), member(zhou)],
  services: [{ category: 'washer', minutes: 45, skills: ['washer'] }],
  ...more,
});

let count = 0;
/** A visit half a kilometre or so from the store, from nine to eleven unless it says otherwise. */
export const visit = (more: Partial<PlannedVisit> = {}): PlannedVisit => {
  count += 1;
  return {
    visitId: `vis_${String(count).padStart(4, '0')}`,
    claimId: `clm_${String(count).padStart(4, '0')}`,
    point: { lat: centre.lat + 0.004, lng: centre.lng },
    minutes: 45,
    window: { from: 540, to: 660 },
    skills: ['washer'],
    weight: 1,
    not: [],
    state: 'planned',
    ...more,
  };
};

export const dayWith = (technicianId: string, ...visits: readonly PlannedVisit[]): TechnicianDay =>
  withVisits(emptyDay('sto_wensan', tuesday, technicianId), visits);
