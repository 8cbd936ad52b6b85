import type { Counter, CrewMember, Place, Point, VisitService, Zone } from '../../../contracts/dispatch';
import type { Span } from '../../../contracts/slot';
import type { StoreDocument, StoreRecord } from '../records';

/*
 * How a store sends people out. It stands in the collection `plans` beside the days of its technicians, so that one
 * read brings both: a window query costs the same at any number of claims.
 */

/** Minutes that somebody worked, and that there were. */
export interface WeekLoad {
  readonly worked: number;
  readonly available: number;
}

/** `_id` is store and `sheet`. Says how visits are planned; never who serves which. */
export interface DispatchSheet extends StoreDocument {
  readonly date: 'sheet';
  /** Raised by every change. */
  readonly rev: number;
  /** The revision under which all booked visits were looked at; another one is caught up with by the scheduler. */
  readonly checkedRev?: number;
  /** The night in which the coming days were last planned anew, and up to which of them. */
  readonly nightly?: { readonly on: string; readonly through: string };
  /** Of the six days before that night, by technician: for fairness. */
  readonly loads?: Readonly<Record<string, WeekLoad>>;
  /** The revision that changed the services last: what booked visits take is looked at again. */
  readonly servicesRev?: number;
  /** Where the store is; distance zones count from here. */
  readonly point: Point;
  readonly windows: readonly Span[];
  /** As in the store's own document; here too, so that one read brings all that windows depend on. */
  readonly closedDays?: readonly string[];
  /** The store's week, for the same reason; absent until somebody saved it. Only which days are closed counts. */
  readonly hours?: StoreRecord['hours'];
  readonly counter: Counter;
  readonly zones: readonly Zone[];
  readonly services: readonly VisitService[];
  readonly crew: readonly CrewMember[];
  readonly travel: {
    readonly speedKmh: number;
    readonly detour: number;
    readonly parkingMinutes: number;
    /** λ of the fairness term; 0 is off. */
    readonly fairness: number;
  };
  /** Windows of today and tomorrow keep this many visits' worth of time for urgent claims, over all technicians. */
  readonly urgentReserve: number;
  /** Where a district's middle is, and how many minutes that may be wrong. */
  readonly districts: readonly Place[];
}

/** `_id` is store and `places`: streets and estates that the store has pinned. Large, and read only to locate an address. */
export interface PlacesSheet extends StoreDocument {
  readonly date: 'places';
  readonly rev: number;
  readonly places: readonly Place[];
}

export const sheetId = (storeId: string): string => `${storeId}:sheet`;
export const placesId = (storeId: string): string => `${storeId}:places`;
