import { isRemote } from '../../../cloudfunctions/_domain/booking/zone-of';

const point = { lat: 30.2767, lng: 120.1296 };
/** So many kilometres to the north. */
const north = (km: number) => ({ point: { ...point, lat: point.lat + km / 111.195 } });
const zones = [
  { name: '远郊', upToKm: 60, arrival: 'remote' as const },
  { name: '市区', upToKm: 20, arrival: 'local' as const },
];

test.each([
  [19, false],
  [21, true],
  [59, true],
  [61, true],
])('%i kilometres from a store with zones of 20 and 60: far is %s', (km, far) => {
  expect(isRemote({ point, zones }, north(km))).toBe(far);
});

test('a store without zones has nothing far', () => {
  expect(isRemote({ point, zones: [] }, north(500))).toBe(false);
});
