import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { displace } from '../../../cloudfunctions/_domain/dispatch/displace';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import { nobody } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { dayWith, li, member, sheet, tuesday, visit, wang, zhou } from './given-sheet';

const open = { closedDays: [] };
const ill = { from: tuesday, to: tuesday };

test('nothing moves while everybody can make what is booked', () => {
  const days = [dayWith(zhou, visit(), visit({ window: { from: 840, to: 960 } }))];
  expect(displace(sheet(), open, days, tuesday)).toEqual({ displaced: [], days: [] });
});

test('of somebody who is ill every visit goes to a colleague with room, in its own window', () => {
  const [first, second] = [visit(), visit({ window: { from: 840, to: 960 } })];
  const days = [dayWith(zhou, first, second)];
  const changed = sheet({ crew: [member(li), member(zhou, { leaves: [ill] })] });
  const { displaced, days: after } = displace(changed, open, days, tuesday);
  expect(displaced.map(({ from, to, lost }) => [from, to, lost])).toEqual([
    [zhou, li, 'no-shift'],
    [zhou, li, 'no-shift'],
  ]);
  expect(after.find(({ technicianId }) => technicianId === zhou)?.visits).toEqual([]);
  const taken = after.find(({ technicianId }) => technicianId === li)?.visits ?? [];
  expect(taken.map(({ visitId, window }) => [visitId, window.from])).toEqual([
    [first.visitId, 540],
    [second.visitId, 840],
  ]);
  expect(checkDay(planOfDay(changed, open, after, tuesday))).toEqual([]);
});

test('what nobody can take waits with nobody, the urgent ones being placed first', () => {
  const urgent = visit({ weight: 10, minutes: 180 });
  const plain = visit({ minutes: 180 });
  const changed = sheet({ crew: [member(li), member(zhou, { leaves: [ill] })] });
  // Li's morning has room for one of them.
  const { displaced } = displace(changed, open, [dayWith(zhou, plain, urgent)], tuesday);
  expect(displaced.map(({ visit: one, to }) => [one.visitId, to])).toEqual([
    [urgent.visitId, li],
    [plain.visitId, nobody],
  ]);
});

test.each([
  ['a skill that is gone', { skills: ['fridge'] }, 'skill'],
  [
    'a certificate that ends the day before',
    { skills: [], certificates: [{ skill: 'washer', number: '1', expiresOn: '2026-11-30' }] },
    'skill',
  ],
  ['an area that is smaller', { areas: [{ kind: 'radius', centre: { lat: 31, lng: 121 }, km: 1 }] }, 'area'],
  [
    'a shift that ends before',
    { week: Array.from({ length: 7 }, () => ({ from: 300, to: 500 })) },
    'shift-end',
  ],
  ['fewer visits a day', { maxVisits: 1 }, 'too-many-visits'],
] as const)('%s moves what cannot be made any more, and says why', (_name, more, lost) => {
  const changed = sheet({ crew: [member(wang), member(zhou, more as object)] });
  const { displaced } = displace(changed, open, [dayWith(zhou, visit(), visit())], tuesday);
  expect(displaced.length).toBeGreaterThan(0);
  expect(displaced[0]).toMatchObject({ from: zhou, to: wang, lost });
});

test('a certificate counts on the day on which it ends', () => {
  const certificates = [{ skill: 'washer', number: '1', expiresOn: tuesday }];
  const changed = sheet({ crew: [member(zhou, { skills: [], certificates })] });
  expect(displace(changed, open, [dayWith(zhou, visit())], tuesday).displaced).toEqual([]);
});

test('where the store stays closed all of it waits for a manager', () => {
  const { displaced } = displace(sheet(), { closedDays: [tuesday] }, [dayWith(zhou, visit())], tuesday);
  expect(displaced.map(({ to, lost }) => [to, lost])).toEqual([[nobody, 'no-shift']]);
});

test('a visit that is begun is taken from nobody', () => {
  const changed = sheet({ crew: [member(li), member(zhou, { leaves: [ill] })] });
  expect(displace(changed, open, [dayWith(zhou, visit({ state: 'arrived' }))], tuesday).displaced).toEqual(
    [],
  );
});

test('who was announced or had accepted is so no more with somebody else', () => {
  const changed = sheet({ crew: [member(li), member(zhou, { leaves: [ill] })] });
  const announced = visit({ frozen: true, acceptedAt: '2026-11-30T10:00:00.000Z' });
  const [moved] = displace(changed, open, [dayWith(zhou, announced)], tuesday).displaced;
  expect(moved?.visit).not.toHaveProperty('frozen');
  expect(moved?.visit).not.toHaveProperty('acceptedAt');
});
