import { standing } from '../../../cloudfunctions/_domain/lifecycle';
import { instantAt } from '../../../cloudfunctions/_domain/calendar/day';
import type { Claim } from '../../../cloudfunctions/_domain/claim-record';
import { lookAfterVisit } from '../../../cloudfunctions/_domain/dispatch/look-after-visit';
import type { PlannedVisit, TechnicianDay } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { claim as filed, store, team } from '../parts/given';
import { dayWith, sheet, tuesday as date, visit as planned, zhou } from './given-sheet';

const shop = { sheet: sheet(), store, team: team({ cus_jing: ['manager'], cus_yun0: ['customer-service'] }) };
const at = (minute: number) => instantAt(date, minute);

const given = (more: Partial<PlannedVisit> = {}, bookedAt = at(-3_000)) => {
  const visit = planned({ acceptedAt: at(-1_000), ...more });
  const { visitId, window } = visit;
  const claim: Claim = {
    ...filed,
    ...standing('scheduled'),
    visit: { visitId, at: 'home', date, window, bookedAt, moves: { customer: 0, shop: 0 } },
  };
  return { day: dayWith(zhou, visit), visitId, claim };
};
const look = ({ day, visitId, claim }: ReturnType<typeof given>, minute: number) =>
  lookAfterVisit(shop, day, visitId, claim, at(minute));
const told = (looked: ReturnType<typeof look>) =>
  looked?.notices.map(({ kind, customerId }) => `${kind} ${customerId}`) ?? [];
const afterwards = (of: ReturnType<typeof given>, day: TechnicianDay | undefined) => ({
  ...of,
  day: day ?? of.day,
});

describe('the evening before', () => {
  test('the customer is reminded once, with when it begins', () => {
    const of = given();
    const looked = look(of, -360);
    expect(told(looked)).toEqual([`visit-tomorrow ${filed.customerId}`]);
    expect(looked?.notices[0]).toMatchObject({ answerBy: at(540), push: 'due' });
    expect(look(afterwards(of, looked?.day), -300)).toBeUndefined();
    // Two machines that look at the same moment write the same notice.
    expect(look(of, -355)?.notices[0]?._id).toBe(looked?.notices[0]?._id);
  });

  test('who has booked since is not reminded, and not looked at again', () => {
    const of = given({}, at(-200));
    const looked = look(of, -100);
    expect(told(looked)).toEqual([]);
    expect(look(afterwards(of, looked?.day), -90)).toBeUndefined();
  });
});

describe('two hours before', () => {
  test('the claim knows who comes, and says it in one event and one notice', () => {
    const looked = look(given(), 420);
    expect(looked?.change?.claim.visit?.technicianId).toBe(zhou);
    expect(looked?.change?.event).toMatchObject({ kind: 'technician-fixed', by: 'system' });
    expect(told(looked)).toEqual([`technician-fixed ${filed.customerId}`]);
    expect(looked?.day.visits[0]).toMatchObject({ frozen: true });
  });

  test('nothing is planned anew for it, though what was computed before is outdated', () => {
    const of = given();
    const day = { ...of.day, settled: true };
    const looked = look({ ...of, day }, 420);
    expect(looked?.day).toMatchObject({ settled: true, rev: day.rev + 1 });
  });
});

test('a visit of a claim that was withdrawn leaves the plan, and nobody is told of it', () => {
  const of = given();
  const looked = look({ ...of, claim: { ...of.claim, ...standing('cancelled') } }, 420);
  expect(looked).toMatchObject({ day: { visits: [] }, notices: [] });
});

test('a visit that the claim does not know of is left alone', () => {
  const of = given();
  const { visit: _visit, ...unbooked } = of.claim;
  expect(look({ ...of, claim: unbooked }, 420)).toBeUndefined();
});

test('whoever is asked hears until when he has to answer', () => {
  const { acceptedAt: _at, ...asked } = planned();
  const of = given();
  const day = dayWith(zhou, { ...asked, visitId: of.visitId });
  const looked = look({ ...of, day }, 60);
  expect(told(looked)).toEqual([`visit-asked ${zhou}`]);
  expect(looked?.notices[0]?.answerBy).toBe(looked?.day.visits[0]?.acceptBy);
});
