import type { Place, Point } from '../../../contracts/dispatch';
import type { Claim } from '../claim-record';
import type { DispatchSheet, PlacesSheet } from '../dispatch/sheet';

export type Where = NonNullable<Claim['where']>;

/** Somewhere in that district, for all that is known. */
export interface Address {
  readonly district: string;
  readonly address: string;
}

/** To about a hundred metres: enough to plan a way, too rough to find a door. */
const rounded = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * 1_000) / 1_000,
  lng: Math.round(lng * 1_000) / 1_000,
});

/** Whether a place is known better than by the middle of its district. */
export const isExact = (where: Where | undefined): boolean =>
  where !== undefined && where.from !== 'district';

/** What a point from a map or a geocoder may be off: the rounding. */
const rounding = 1;

export const pinned = (point: Point, from: 'map' | 'geocoder'): Where => ({
  point: rounded(point),
  uncertainMinutes: rounding,
  from,
});

/** The pinned street or estate whose name stands in the address; the longest, since 文一西路未来科技城 is not 文一西路. */
const placeIn = ({ district, address }: Address, places: readonly Place[]): Place | undefined =>
  places
    .filter((place) => place.district === district && address.includes(place.name))
    .sort((one, other) => other.name.length - one.name.length)[0];

/**
 * Where an address is, as far as the store knows: a street or an estate that it has pinned, else the middle of the
 * district, each with the minutes that may be wrong. `undefined` outside every district that it serves.
 */
export const locate = (
  address: Address,
  sheet: Pick<DispatchSheet, 'districts'>,
  places: Pick<PlacesSheet, 'places'> | undefined,
): Where | undefined => {
  const place = placeIn(address, places?.places ?? []);
  if (place) return { point: rounded(place.point), uncertainMinutes: place.uncertainMinutes, from: 'place' };
  const centre = sheet.districts.find(({ district }) => district === address.district);
  return (
    centre && { point: rounded(centre.point), uncertainMinutes: centre.uncertainMinutes, from: 'district' }
  );
};
