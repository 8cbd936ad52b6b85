import { codeOf, openSmallCloud, type SmallCloud } from './parts/small-cloud';

let small: SmallCloud;
const places = () => small.app.database().collection('loose');
type Make = new (parts: unknown) => object;
/** The SDK's types leave out shapes that it has. */
const geo = () =>
  small.app.database().Geo as unknown as {
    Point: new (x: number, y: number) => object;
    LineString: Make;
    Polygon: Make;
  };
const command = () => small.app.database().command;
const point = (longitude: number, latitude: number) => new (geo().Point)(longitude, latitude);
const ring = (corners: readonly (readonly [number, number])[]) =>
  new (geo().LineString)(corners.map(([x, y]) => point(x, y)));
const square = (half: number) =>
  ring([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
    [-half, -half],
  ]);
/** A square of four degrees with a hole of two. */
const frame = () => new (geo().Polygon)([square(2), square(1)]);

beforeAll(async () => {
  small = await openSmallCloud();
  await places().add([
    { _id: 'far', at: point(40, 40) },
    { _id: 'wall', at: point(1.5, 0) },
    { _id: 'hole', at: point(0, 0.001) },
    { _id: 'road', at: ring([[-3, 0], [0, 0]]) }, // prettier-ignore
    { _id: 'none', at: 'somewhere' },
  ]);
});
afterAll(() => small.close());
const found = async (filter: object) => {
  const { data } = await places().where(filter).get();
  return (data as { _id: string }[]).map((document) => document._id);
};

describe('places', () => {
  test('come back as the SDK’s own shapes', async () => {
    const { data } = await places().doc('road').get();
    expect((data as { at: unknown }[])[0]?.at).toEqual(ring([[-3, 0], [0, 0]])); // prettier-ignore
  });

  test('near a point come nearest first, between two distances in metres', async () => {
    expect(await found({ at: command().geoNear({ geometry: point(0, 0) }) })).toEqual([
      'hole',
      'wall',
      'far',
    ]);
    const upTo = (maxDistance: number, minDistance = 0) =>
      found({ at: command().geoNear({ geometry: point(0, 0), maxDistance, minDistance }) });
    expect(await upTo(200_000)).toEqual(['hole', 'wall']);
    expect(await upTo(200_000, 200)).toEqual(['wall']);
    expect(await upTo(111)).toEqual([]);
    expect(await upTo(112)).toEqual(['hole']);
  });

  test('inside an area are wholly inside, and not in its hole', async () => {
    expect(await found({ at: command().geoWithin({ geometry: frame() }) })).toEqual(['wall']);
    const whole = new (geo().Polygon)([square(2)]);
    expect(await found({ at: command().geoWithin({ geometry: whole }) })).toEqual(['wall', 'hole']);
    expect(await found({ at: command().geoWithin({ centerSphere: [[0, 0], 0.01] }) })).toEqual(['hole']); // prettier-ignore
  });

  test('that touch an area are found by it, lines as well', async () => {
    expect(await found({ at: command().geoIntersects({ geometry: frame() }) })).toEqual(['wall', 'road']);
    const crossing = ring([[-1.5, -1], [-1.5, 1]]); // prettier-ignore
    expect(await found({ at: command().geoIntersects({ geometry: crossing }) })).toEqual(['road']);
  });

  test('are aggregated by distance, with the distance and the place', async () => {
    const { data } = await places()
      .aggregate()
      .geoNear({
        near: point(0, 0),
        spherical: true,
        distanceField: 'distance',
        includeLocs: 'met',
        key: 'at',
        maxDistance: 200_000,
        query: { _id: /l/ },
      })
      .end();
    // A thousandth of a degree on a sphere of 6,378,100 m.
    expect(data).toMatchObject([
      { _id: 'hole', met: { type: 'Point', coordinates: [0, 0.001] } },
      { _id: 'wall' },
    ]);
    expect((data as { distance: number }[])[0]?.distance).toBeCloseTo((6_378_100 * Math.PI) / 180_000, 6);
  });

  test('asked for by half a question are refused', async () => {
    expect(await codeOf(places().where({ at: { $geoWithin: {} } }).get())).toBe('DATABASE_REQUEST_FAILED'); // prettier-ignore
    expect(await codeOf(places().where({ at: { $nearSphere: 1 } }).get())).toBe('DATABASE_REQUEST_FAILED'); // prettier-ignore
  });
});
