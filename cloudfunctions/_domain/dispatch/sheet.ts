import type {
  Counter,
  CrewMember,
  Place,
  Point,
  Span,
  VisitService,
  Zone,
} from '../../../contracts/dispatch';
import type { StoreDocument } from '../records';

/*
 * How a store sends people out. It stands in the collection `plans` beside the days of its technicians, so that one
 * read brings both: a window query costs the same at any number of claims.
 */

/** `_id` is store and `sheet`. Says how visits are planned; never who serves which. */
export interface DispatchSheet extends StoreDocument {
  readonly date: 'sheet';
  /** Raised by every change. */
  readonly rev: number;
  /** Where the store is; distance zones count from here. */
  readonly point: Point;
  readonly windows: readonly Span[];
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
