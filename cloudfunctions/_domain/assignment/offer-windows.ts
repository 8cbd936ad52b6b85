import type { Span, Visit } from './model';
import { askFor, nobodyHindered, placeWith, type Hindered, type Place } from './place';
import type { Standing } from './standing';

/** A window of a day: the cheapest place in it, if there is one, and who is hindered by what. */
export interface Offer {
  readonly window: Span;
  readonly place?: Place;
  readonly hindered: Hindered;
}

/**
 * Which windows of a day can be kept for one more visit, whose own window does not matter here. Every window with a
 * place can be booked at once as it stands, by `insertVisit`. Among equal places the first technician by id.
 */
export const offerWindows = (
  standing: Standing,
  visit: Omit<Visit, 'window'>,
  windows: readonly Span[],
): readonly Offer[] => {
  const asking = askFor(standing, { ...visit, window: { from: 0, to: 0 } });
  return windows.map((window) => {
    const hindered = nobodyHindered();
    let best: Place | undefined;
    for (let k = 0; k < standing.shifts.length; k += 1) {
      const place = placeWith(standing, k, asking, window);
      if (typeof place === 'string') hindered[place] += 1;
      else if (best === undefined || place.cost < best.cost) best = place;
    }
    return best ? { window, place: best, hindered } : { window, hindered };
  });
};
