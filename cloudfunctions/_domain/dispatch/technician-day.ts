import type { Visit } from '../assignment/model';
import type { StoreDocument } from '../records';

/** A visit as it stands in the plan. Ids and figures only: who the customer is stands in the claim. */
export interface PlannedVisit extends Visit {
  readonly claimId: string;
  /** Set when the technician said that he comes. */
  readonly acceptedAt?: string;
  /** By when he has to say so. */
  readonly acceptBy?: string;
  /** Who has declined it: not asked again. Part of `not` as well. */
  readonly declinedBy?: readonly string[];
  /** Put where it is by a manager, against the optimiser, with the reason's event. */
  readonly locked?: true;
  /** How far it is. */
  readonly state: 'planned' | 'departed' | 'arrived' | 'done';
  /** When work began, and ended: minutes of the day. */
  readonly arrivedAt?: number;
  readonly doneAt?: number;
}

/**
 * The plan: one document per technician and day, `_id` = store, date and technician. It alone says who serves a
 * visit, until the technician is fixed. `nobody` holds what is confirmed and has no technician: escalated, first to
 * be placed by every re-planning.
 */
export interface TechnicianDay extends StoreDocument {
  /** `YYYY-MM-DD` at +08:00. */
  readonly date: string;
  readonly technicianId: string;
  /** Raised by every write: what was computed on an older one is dropped. */
  readonly rev: number;
  /** In the order of travel. */
  readonly visits: readonly PlannedVisit[];
  /** Of the visits, for finding the day of a claim. */
  readonly claimIds: readonly string[];
}

export const nobody = 'nobody';

export const dayId = (storeId: string, date: string, technicianId: string): string =>
  `${storeId}:${date}:${technicianId}`;

/** A technician-day without visits. */
export const emptyDay = (storeId: string, date: string, technicianId: string): TechnicianDay => ({
  _id: dayId(storeId, date, technicianId),
  v: 1,
  storeId,
  date,
  technicianId,
  rev: 0,
  visits: [],
  claimIds: [],
});

/** The day with other visits: one revision further. */
export const withVisits = (day: TechnicianDay, visits: readonly PlannedVisit[]): TechnicianDay => ({
  ...day,
  rev: day.rev + 1,
  visits,
  claimIds: visits.map(({ claimId }) => claimId),
});
