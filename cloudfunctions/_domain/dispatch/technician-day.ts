import type { Explanation } from '../assignment/explain';
import type { Span, Visit } from '../assignment/model';
import type { StoreDocument } from '../records';

/** A visit as it stands in the plan. Ids and figures only: who the customer is stands in the claim. */
export interface PlannedVisit extends Visit {
  readonly claimId: string;
  /** What the customer was promised, where only a part of it could still be planned: `window` is that part. */
  readonly promised?: Span;
  /** Set when the technician said that he comes. */
  readonly acceptedAt?: string;
  /** By when he has to say so. */
  readonly acceptBy?: string;
  /** Who has declined it: not asked again. Part of `not` as well. */
  readonly declinedBy?: readonly string[];
  /** Stays with whom it is, by a manager's hand. */
  readonly locked?: true;
  /** Who put it with whom it is, and when; why a rule was broken for it lies in the text of that id. */
  readonly byHand?: { readonly by: string; readonly at: string; readonly textId?: string };
  /** The customer was told who comes: nobody is sent instead by a re-planning. */
  readonly frozen?: true;
  /** Why it is with whom it is, as of when it was put there; ids and figures only. */
  readonly why?: Explanation;
  /** How far it is. */
  readonly state: 'planned' | 'departed' | 'arrived' | 'done';
  /** Reminders and warnings that were given, by name: each is given once, however often a timer looks. */
  readonly told?: readonly string[];
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
  /** Whether a re-planning has looked at it since it changed. */
  readonly settled: boolean;
  /** Of the visits, for finding the day of a claim. */
  readonly claimIds: readonly string[];
  /** What a re-planning's last step made of it; gone with the next change, since it cannot be taken back then. */
  readonly before?: {
    /** The same on every technician-day of the step. */
    readonly step: string;
    /** How many technician-days that are. */
    readonly of: number;
    readonly visitIds: readonly string[];
  };
}

/** The window that the customer knows. */
export const promisedOf = ({ promised, window }: Pick<PlannedVisit, 'promised' | 'window'>): Span =>
  promised ?? window;

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
  settled: true,
  claimIds: [],
});

/** The day with other visits: one revision further, and due to be looked at by a re-planning. */
export const withVisits = (
  { before: _before, ...day }: TechnicianDay,
  visits: readonly PlannedVisit[],
): TechnicianDay => ({
  ...day,
  rev: day.rev + 1,
  visits,
  settled: false,
  claimIds: visits.map(({ claimId }) => claimId),
});

/** The visit as somebody else's: he has not said yet that he comes, and nobody is announced. */
export const inOtherHands = ({
  frozen: _frozen,
  acceptedAt: _at,
  acceptBy: _by,
  why: _why,
  byHand: _hand,
  ...visit
}: PlannedVisit): PlannedVisit => ({ ...visit, state: 'planned' });

/** The visit as it ended at a minute of its day: it took as long as it took, and what was kept beyond that is free. */
export const endedAt = (visit: PlannedVisit, minute: number): PlannedVisit => {
  const took = Math.max(1, minute - (visit.arrivedAt ?? minute));
  return { ...visit, state: 'done', doneAt: minute, minutes: Math.min(visit.minutes, took) };
};

/** The day without the time that a visit held: one that was begun ends now and stays, one that was not is gone. */
export const withoutHold = (day: TechnicianDay, visitId: string, minute: number): TechnicianDay =>
  withVisits(
    day,
    day.visits.flatMap((visit) => {
      if (visit.visitId !== visitId || visit.state === 'done') return [visit];
      return visit.state === 'arrived' ? [endedAt(visit, minute)] : [];
    }),
  );
