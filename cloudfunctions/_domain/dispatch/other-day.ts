import type { Day, Span, Visit } from '../assignment/model';
import { offerWindows } from '../assignment/offer-windows';
import { standingOf } from '../assignment/standing';

/** The nearest time on another day. */
export interface OtherDay {
  readonly kind: 'day';
  readonly date: string;
  readonly window: Span;
  readonly technicianId: string;
  readonly addedMinutes: number;
}

/**
 * The first of other days on which somebody has room: in the visit's own window where there is room in it, else in the
 * cheapest other one.
 * @param days in the order in which they are asked
 */
export const otherDay = (
  days: readonly { readonly date: string; readonly day: Day }[],
  visit: Visit,
  windows: readonly Span[],
): OtherDay | undefined => {
  const { from, to } = visit.window;
  for (const { date, day } of days) {
    const found = offerWindows(standingOf(day), visit, windows).flatMap(({ window, place }) =>
      place ? [{ window, place }] : [],
    );
    const [best] = [...found].sort(
      (a, b) =>
        Number(b.window.from === from && b.window.to === to) -
          Number(a.window.from === from && a.window.to === to) || a.place.cost - b.place.cost,
    );
    if (best === undefined) continue;
    const { technicianId, addedMinutes } = best.place;
    return { kind: 'day', date, window: best.window, technicianId, addedMinutes };
  }
  return undefined;
};
