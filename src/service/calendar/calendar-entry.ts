/** What goes into somebody's calendar. */
export interface CalendarEntry {
  /** The same visit is the same entry, also when its time is changed. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
}
