import { failedRequest } from './cloud-error';
import { metres, placeOf } from './geo';
import { leavesAt } from './paths';
import { isPlain, type Fields } from './value';

const put = (document: Fields, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  const holder = keys.reduce<Fields>((at, key) => {
    const below = at[key];
    const next = isPlain(below) ? below : {};
    at[key] = next;
    return next;
  }, document);
  holder[last] = value;
};

/** Where the index would tell the field: the only one that holds a point. */
const onlyPoint = (document: Fields): string | undefined => {
  const points = Object.keys(document).filter((name) => isPlain(document[name]) && placeOf(document[name]));
  return points.length === 1 ? points[0] : undefined;
};

/** The stage `$geoNear` over documents that its query left: nearest first, each with its distance in metres. */
export const geoNear = (documents: readonly Fields[], stage: Fields): Fields[] => {
  const {
    near,
    distanceField,
    key,
    includeLocs,
    maxDistance = Infinity,
    minDistance = 0,
    distanceMultiplier = 1,
  } = stage;
  const centre = placeOf(near);
  if (!centre) throw failedRequest('$geoNear requires a point as its near');
  if (typeof distanceField !== 'string') throw failedRequest('$geoNear requires a distanceField');
  const found = documents.flatMap((document) => {
    const field = typeof key === 'string' ? key : onlyPoint(document);
    const places = field === undefined ? [] : leavesAt(document, field.split('.')).whole();
    return places.flatMap((value) => {
      const place = placeOf(value);
      const distance = place ? metres(centre, place) : Number.NaN;
      return distance <= Number(maxDistance) && distance >= Number(minDistance)
        ? [{ document, value, distance }]
        : [];
    });
  });
  found.sort((one, other) => one.distance - other.distance);
  return found.map(({ document, value, distance }) => {
    put(document, distanceField, distance * Number(distanceMultiplier));
    if (typeof includeLocs === 'string') put(document, includeLocs, value);
    return document;
  });
};
