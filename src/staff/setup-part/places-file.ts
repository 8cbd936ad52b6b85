import type { Place } from '../../../contracts/dispatch';

/** A cell as a list of places is read: quoted, since a name may have commas. */
const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

/** Places as the lines that `import-places` takes. */
export const placesFile = (places: readonly Pick<Place, 'name' | 'district' | 'point'>[]): string =>
  places
    .map(({ name, district, point }) => [quoted(name), quoted(district), point.lat, point.lng].join(','))
    .join('\n');
