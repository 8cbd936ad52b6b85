import type { Claim } from '../../../cloudfunctions/_domain/claim-record';
import { eventOf } from '../../../cloudfunctions/_domain/event';
import { standing } from '../../../cloudfunctions/_domain/lifecycle';
import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { factsNow } from '../../../cloudfunctions/_domain/service-levels/facts-now';
import { lookAfter } from '../../../cloudfunctions/_domain/timers/look-after';
import { claim as given, store, team } from '../parts/given';
import { at, log } from '../service-levels/parts';

const shop = { store, team: team({ shun: ['owner'] }) };
const facts: Facts = {
  claimDate: '2026-11-02',
  today: '2026-11-02',
  category: 'fridge',
  condition: 'new',
  region: 'CN',
  claimKind: 'repair',
  fault: 'performance',
  invoiceDate: '2026-09-01',
  deliveryDate: '2026-09-01',
  proofs: ['invoice'],
  finishedRepairs: [],
  repairDays: 0,
  waitingDays: 0,
};
const lived = (more: Partial<Facts>, ...lines: string[]) => {
  const judged = { ...facts, ...more };
  const base: Claim = { ...given, way: 'shop', judgement: { facts: judged, result: judge(judged) } };
  const events = log(...lines).map((line) =>
    eventOf(
      { ...base, version: line.version, ...standing(line.state) },
      { ...line, by: 'staff', customerId: 'cus_yun' },
    ),
  );
  const last = events[events.length - 1];
  if (!last) throw new Error('an empty log');
  return { events, claim: { ...base, ...standing(last.state), version: last.version, dueAt: last.at } };
};
const unlocked = ({ events, claim }: ReturnType<typeof lived>, now: string, dueAt = claim.dueAt) => {
  const looked = lookAfter({ ...claim, dueAt }, events, shop, at(now));
  const told = looked.notices.filter(({ kind }) => kind === 'right-unlocked');
  return { told, remedies: looked.claim.judgement.result.entitlements.map(({ remedy }) => remedy) };
};

const inRepair = ['2026-11-02T10:00 submitted', '2026-11-03T10:00 approved', '2026-11-05T10:00 work-begun'];

describe('a right that a slow repair opens', () => {
  test('is told on its day at nine, and found on the claim', () => {
    const claim = lived({}, ...inRepair);
    expect(unlocked(claim, '2026-12-06T08:59').told).toEqual([]);
    const day = unlocked(claim, '2026-12-06T09:00');
    expect(day.told).toEqual([expect.objectContaining({ customerId: given.customerId })]);
    expect(day.remedies).toEqual(expect.arrayContaining(['exchange', 'free-repair']));
  });

  test('is told once, a day late just as well', () => {
    const claim = lived({}, ...inRepair);
    const [first] = unlocked(claim, '2026-12-06T09:00').told;
    const [late] = unlocked(claim, '2026-12-07T11:00').told;
    expect(late?._id).toBe(first?._id);
    expect(unlocked(claim, '2026-12-07T11:00', at('2026-12-06T09:01')).told).toEqual([]);
  });

  test('does not open by days that a missing part explains', () => {
    const waiting = lived({}, ...inRepair, '2026-11-10T10:00 parts-awaited');
    expect(unlocked(waiting, '2026-12-10T10:00').told).toEqual([]);
    const goesOn = lived({}, ...inRepair, '2026-11-10T10:00 parts-awaited', '2026-11-20T10:00 parts-arrived');
    expect(unlocked(goesOn, '2026-12-15T10:00').told).toEqual([]);
    expect(unlocked(goesOn, '2026-12-16T09:00').told).toHaveLength(1);
  });

  test('opens where parts do not come for as long as the rule says', () => {
    const waiting = lived({}, ...inRepair, '2026-11-06T10:00 parts-awaited');
    expect(unlocked(waiting, '2027-02-04T09:00', at('2027-02-01T09:00')).told).toEqual([]);
    expect(unlocked(waiting, '2027-02-05T09:00', at('2027-02-01T09:00')).told).toHaveLength(1);
  });

  test('needs nobody’s telling once the goods are handed back', () => {
    const done = lived({}, ...inRepair, '2026-11-20T10:00 repaired');
    expect(unlocked(done, '2026-12-06T09:00').told).toEqual([]);
  });
});

describe('what the rules are told of a claim today', () => {
  test('its own repairs come to those before, and no day is counted twice', () => {
    const before = { handedInOn: '2026-10-01', handedBackOn: '2026-10-05', days: 4 };
    const { claim, events } = lived(
      { finishedRepairs: [before], repairDays: 4, waitingDays: 1 },
      ...inRepair,
      '2026-11-12T10:00 repaired',
      '2026-11-20T10:00 reopened',
    );
    expect(factsNow(claim, events, at('2026-11-21T10:00'))).toMatchObject({
      claimDate: '2026-11-20',
      today: '2026-11-21',
      finishedRepairs: [
        before,
        { handedInOn: '2026-11-05', handedBackOn: '2026-11-12', days: 7, failed: true },
      ],
      waitingDays: 1 + 3,
      repairDays: undefined,
    });
  });
});
