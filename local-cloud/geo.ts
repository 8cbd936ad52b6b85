import { failedRequest, unsupported } from './cloud-error';
import { isPlain, type Fields } from './value';

export type Position = readonly [number, number];
type Ring = readonly Position[];

/** Metres; the radius that MongoDB takes. */
const earth = 6_378_100;
const radians = Math.PI / 180;

const direction = ([longitude, latitude]: Position) => {
  const [theta, phi] = [longitude * radians, latitude * radians];
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)] as const;
};

/** Radians between two places on a sphere, by the cross and dot product of their directions, as S2 measures. */
export const angle = (one: Position, other: Position): number => {
  const [[x, y, z], [u, v, w]] = [direction(one), direction(other)];
  const [a, b, c] = [y * w - z * v, z * u - x * w, x * v - y * u];
  return Math.atan2(Math.sqrt(a * a + b * b + c * c), x * u + y * v + z * w);
};
export const metres = (one: Position, other: Position): number => angle(one, other) * earth;

const position = (value: unknown): Position | undefined => {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const [longitude, latitude] = value as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
};

/** The place of a GeoJSON point or of a bare pair. */
export const placeOf = (value: unknown): Position | undefined => {
  if (isPlain(value) && value['type'] === 'Point') return position(value['coordinates']);
  return position(value);
};

interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly Ring[];
  readonly areas: readonly (readonly Ring[])[];
}
const none: Shape = { points: [], lines: [], areas: [] };

/** A GeoJSON geometry taken apart; nothing where it is none. */
const shapeOf = (value: unknown): Shape | undefined => {
  const bare = position(value);
  if (bare) return { ...none, points: [bare] };
  if (!isPlain(value)) return undefined;
  const coordinates = value['coordinates'];
  switch (value['type']) {
    case 'Point':
      return { ...none, points: [coordinates as Position] };
    case 'MultiPoint':
      return { ...none, points: coordinates as Position[] };
    case 'LineString':
      return { ...none, lines: [coordinates as Ring] };
    case 'MultiLineString':
      return { ...none, lines: coordinates as Ring[] };
    case 'Polygon':
      return { ...none, areas: [coordinates as Ring[]] };
    case 'MultiPolygon':
      return { ...none, areas: coordinates as Ring[][] };
    default:
      return undefined;
  }
};

type Edge = readonly [Position, Position];
const edgesOf = (ring: Ring): Edge[] =>
  ring.slice(1).flatMap((end, place) => {
    const begin = ring[place];
    return begin ? [[begin, end] as const] : [];
  });

/** Which side of the line through `a` and `b` the place lies on. */
const side = ([ax, ay]: Position, [bx, by]: Position, [x, y]: Position): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const lies = (place: Position, [a, b]: Edge): boolean =>
  side(a, b, place) === 0 &&
  Math.min(a[0], b[0]) <= place[0] &&
  place[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= place[1] &&
  place[1] <= Math.max(a[1], b[1]);

const cross = (one: Edge, other: Edge): boolean =>
  (side(...one, other[0]) * side(...one, other[1]) < 0 &&
    side(...other, one[0]) * side(...other, one[1]) < 0) ||
  one.some((place) => lies(place, other)) ||
  other.some((place) => lies(place, one));

/** Ray casting; edges are straight in degrees, where MongoDB's are great circles. */
const insideRing = (place: Position, ring: Ring): boolean => {
  if (edgesOf(ring).some((edge) => lies(place, edge))) return true;
  const [x, y] = place;
  return edgesOf(ring).reduce(
    (inside, [[ax, ay], [bx, by]]) =>
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside,
    false,
  );
};
const insideArea = (place: Position, [outer = [], ...holes]: readonly Ring[]): boolean =>
  insideRing(place, outer) &&
  !holes.some((hole) => insideRing(place, hole) && !edgesOf(hole).some((edge) => lies(place, edge)));

const linesOf = ({ lines, areas }: Shape): Edge[] => [...lines, ...areas.flat()].flatMap(edgesOf);
const cornersOf = (shape: Shape): Position[] => [
  ...shape.points,
  ...[...shape.lines, ...shape.areas.flat()].flat(),
];

const intersect = (one: Shape, other: Shape): boolean =>
  linesOf(one).some((edge) => linesOf(other).some((opposite) => cross(edge, opposite))) ||
  [[one, other] as const, [other, one] as const].some(([small, large]) =>
    cornersOf(small).some(
      (corner) =>
        large.areas.some((area) => insideArea(corner, area)) ||
        linesOf(large).some((edge) => lies(corner, edge)) ||
        large.points.some(([x, y]) => x === corner[0] && y === corner[1]),
    ),
  );

const within = (small: Shape, { areas }: Shape): boolean =>
  areas.some(
    (area) =>
      cornersOf(small).every((corner) => insideArea(corner, area)) &&
      !area
        .slice(1)
        .some((hole) => small.areas.some(([outer = []]) => hole.every((place) => insideRing(place, outer)))),
  );

const geometry = (operand: unknown, operator: string): Shape => {
  const shape = isPlain(operand) ? shapeOf(operand['$geometry']) : undefined;
  if (!shape) throw failedRequest(`${operator} needs a $geometry`);
  return shape;
};

/** `$geoIntersects`: shares a place with the geometry. */
export const intersects = (operand: unknown): ((value: unknown) => boolean) => {
  const wanted = geometry(operand, '$geoIntersects');
  return (value) => {
    const shape = shapeOf(value);
    return shape !== undefined && intersect(shape, wanted);
  };
};

/** `$geoWithin`: lies wholly inside a polygon, or inside a circle given by centre and radians. */
export const isWithin = (operand: unknown): ((value: unknown) => boolean) => {
  const circle = isPlain(operand) ? operand['$centerSphere'] : undefined;
  if (Array.isArray(circle)) {
    const [centre, radius] = [position(circle[0]), Number(circle[1])];
    if (!centre || !(radius >= 0)) throw failedRequest('$centerSphere needs a place and a radius');
    return (value) => {
      const shape = shapeOf(value);
      return shape !== undefined && cornersOf(shape).every((corner) => angle(corner, centre) <= radius);
    };
  }
  const [by = '$geometry'] = Object.keys(isPlain(operand) ? operand : {});
  if (by !== '$geometry') throw unsupported(`$geoWithin by ${by}`);
  const wanted = geometry(operand, '$geoWithin');
  if (wanted.areas.length === 0) throw failedRequest('$geoWithin needs a Polygon or MultiPolygon');
  return (value) => {
    const shape = shapeOf(value);
    return shape !== undefined && within(shape, wanted);
  };
};

export interface Near {
  readonly field: string;
  readonly centre: Position;
  /** Metres. */
  readonly most: number;
  readonly least: number;
}

/** `$nearSphere` or `$near` as the SDK writes them: a point and bounds in metres. */
export const nearOf = (field: string, operand: unknown): Near => {
  const given: Fields = isPlain(operand) ? operand : {};
  const centre = placeOf(given['$geometry']);
  if (!centre) throw failedRequest('$nearSphere needs a point as its $geometry');
  const bound = (name: string, otherwise: number) => (name in given ? Number(given[name]) : otherwise);
  return { field, centre, most: bound('$maxDistance', Infinity), least: bound('$minDistance', 0) };
};
