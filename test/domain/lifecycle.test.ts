import {
  claimEventKinds,
  claimStates,
  groupsOf,
  whoseTurn,
  type ClaimEventKind,
  type ClaimState,
} from '../../contracts/claim-state';
import { roles, type Role } from '../../contracts/team';
import type { Claim, EventRecord } from '../../cloudfunctions/_domain/claim-record';
import { onDesk } from '../../cloudfunctions/_domain/desk';
import { eventId } from '../../cloudfunctions/_domain/event';
import { canHappen, happen, type Act, type Who } from '../../cloudfunctions/_domain/lifecycle';
import { life, whoOf } from './parts/life';
import { claim, now, outcomeOf } from './parts/given';

type Kind = Exclude<ClaimEventKind, 'submitted'>;

const kinds = claimEventKinds.filter((kind): kind is Kind => kind !== 'submitted');
const everybody: readonly Who[] = ['customer', 'system', ...roles];

const actOf = (who: Who): Act =>
  who === 'customer' || who === 'system'
    ? { at: now, by: who, customerId: who === 'customer' ? claim.customerId : '' }
    : { at: now, by: 'staff', customerId: 'cus_staff', roles: [who] };

/** `state event who` → where the table written by hand leads. */
const led = new Map(
  claimStates.flatMap((state) =>
    life[state].flatMap((line) => {
      const [kind, next, by = ''] = line.split(' ');
      return whoOf(by).map((who) => [`${state} ${kind} ${who}`, next as ClaimState] as const);
    }),
  ),
);
/** `undefined` where the table does not let this happen. */
const expected = (state: ClaimState, kind: Kind, who: Who, way: Claim['way'] = claim.way) => {
  const next = led.get(`${state} ${kind} ${who}`);
  // What was sent in is sent back.
  return next !== undefined && kind === 'repaired' && way === 'mail' ? 'sending-back' : next;
};
const sometime = new Set([...led.keys()].map((cell) => cell.split(' ').slice(1).join(' ')));
const refusalExpected = (kind: Kind, who: Who) =>
  sometime.has(`${kind} ${who}`) ? 'NOT_NOW' : 'NOT_ALLOWED';

const inState = (state: ClaimState, way: Claim['way'] = claim.way): Claim => {
  // Whoever's claim is taken on chooses a time, or brings or sends what it is about.
  const turn = state === 'approved' ? 'customer' : whoseTurn(state);
  const standing = { ...claim, way, state, turn, done: groupsOf(state).includes('done') };
  return { ...standing, ...onDesk(standing) };
};

describe('the life of a claim', () => {
  test('parts that have come go into the work, or to a second visit where the thing stands at the customer’s', () => {
    const keeper = actOf('parts-keeper');
    const waits = { visitId: 'vis_one', date: '2026-11-24', ended: 'parts-awaited' } as const;
    const after = (more: Partial<Claim>, way: Claim['way'] = 'visit') =>
      happen({ ...inState('parts-wait', way), ...more }, 'parts-arrived', keeper).claim;
    expect(after({ pastVisits: [waits] })).toMatchObject({ state: 'approved', turn: 'customer' });
    expect(after({}).state).toBe('in-service');
    expect(after({ pastVisits: [{ ...waits, ended: 'otherwise' }] }).state).toBe('in-service');
    expect(after({ pastVisits: [waits] }, 'pickup').state).toBe('in-service');
    const custody = { accessories: [], marks: [], since: now };
    expect(after({ pastVisits: [waits], custody }).state).toBe('in-service');
  });

  test.each(claimStates)('%s: every event by everybody ends as the table written by hand says', (state) => {
    const found: string[] = [];
    const wanted: string[] = [];
    for (const kind of kinds)
      for (const who of everybody) {
        const before = Object.freeze(inState(state));
        const next = expected(state, kind, who);
        const outcome = outcomeOf(() => happen(before, kind, actOf(who)));
        const ended = outcome === 'done' ? happen(before, kind, actOf(who)).claim.state : outcome;
        found.push(`${kind} by ${who}: ${ended}`);
        wanted.push(`${kind} by ${who}: ${next ?? refusalExpected(kind, who)}`);
        expect(canHappen(before, kind, actOf(who))).toBe(next !== undefined);
      }
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(kinds.length * everybody.length);
  });

  test('the table written by hand knows no state and no event besides those of the contracts', () => {
    expect(Object.keys(life).sort()).toEqual([...claimStates].sort());
    const named = new Set(
      Object.values(life).flatMap((lines) => lines.map((line) => line.split(' ')[0] ?? '')),
    );
    expect(kinds.filter((kind) => !named.has(kind))).toEqual([]);
    expect(named.size).toBe(kinds.length);
  });

  test('who holds several roles may what any of them may; who holds none may nothing', () => {
    const act = (held: readonly Role[]): Act => ({ at: now, by: 'staff', customerId: 'cus_x', roles: held });
    const payable = inState('refunding');
    expect(canHappen(payable, 'refunded', act(['technician', 'finance']))).toBe(true);
    expect(canHappen(payable, 'refunded', act(['technician']))).toBe(false);
    for (const kind of kinds)
      expect(outcomeOf(() => happen(inState('reviewing'), kind, act([])))).toBe('NOT_ALLOWED');
  });

  test('what came by courier is sent back before it is handed over', () => {
    const act = actOf('technician');
    expect(happen(inState('in-service', 'mail'), 'repaired', act).claim.state).toBe('sending-back');
    expect(happen(inState('in-service', 'factory'), 'repaired', act).claim.state).toBe('sending-back');
    expect(happen(inState('in-service', 'shop'), 'repaired', act).claim.state).toBe('handing-over');
  });

  test('a complaint supervisor lets nothing happen to a claim', () => {
    for (const state of claimStates)
      for (const kind of kinds)
        expect(canHappen(inState(state), kind, actOf('complaint-supervisor'))).toBe(false);
  });
});

/** Numbers from 0 up to a bound, always the same ones. */
const seeded = (seed: number) => {
  let state = seed;
  return (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};
type Dice = ReturnType<typeof seeded>;
const oneOf = <T>(dice: Dice, all: readonly T[]): T => all[dice(all.length)] as T;

/** Something that somebody tries: half of the time what the table allows here, so that walks come far. */
const tried = (dice: Dice, state: ClaimState): { kind: Kind; who: Who } => {
  const any = { kind: oneOf(dice, kinds), who: oneOf(dice, everybody) };
  if (dice(2) === 0 || life[state].length === 0) return any;
  const [kind, , by = ''] = oneOf(dice, life[state]).split(' ');
  return { kind: kind as Kind, who: oneOf(dice, whoOf(by)) };
};

/** One life of up to forty tries; answers where it went otherwise than the table says. */
const walk = (dice: Dice, reached: Set<ClaimState>, way: Claim['way']): string[] => {
  const wrong: string[] = [];
  const history: EventRecord[] = [];
  let here: Claim = Object.freeze(inState('submitted', way));
  for (let left = 10 + dice(31); left > 0; left -= 1) {
    const { kind, who } = tried(dice, here.state);
    const next = expected(here.state, kind, who, way);
    let happened: ReturnType<typeof happen> | undefined;
    const outcome = outcomeOf(() => (happened = happen(here, kind, actOf(who))));
    if (outcome !== (next === undefined ? refusalExpected(kind, who) : 'done'))
      wrong.push(`${here.state}, ${kind} by ${who}: ${outcome}`);
    if (!happened) continue;
    const { claim: after, event } = happened;
    history.push(event);
    const wanted = { ...inState(next ?? 'submitted', way), version: here.version + 1 };
    // How it ended is told beside the state, for what may still follow.
    const { ended: _ended, ...rest } = after;
    if (next === undefined || JSON.stringify(rest) !== JSON.stringify(wanted))
      wrong.push(`${here.state}, ${kind} by ${who}: ${JSON.stringify(after)}`);
    if (event._id !== eventId(claim._id, history.length + 1) || event.state !== after.state)
      wrong.push(`the event of ${kind} is ${JSON.stringify(event)}`);
    reached.add(after.state);
    here = Object.freeze(after);
  }
  if (here.version !== 1 + history.length) wrong.push(`version ${here.version} of ${history.length} acts`);
  return wrong;
};

test('ten thousand random lives never reach an undefined state, and rise by one version and one event at a time', () => {
  const reached = new Set<ClaimState>();
  const dice = seeded(20_261_122);
  const wrong = Array.from({ length: 10_000 }, (_, lived) =>
    walk(dice, reached, lived % 2 === 0 ? 'visit' : 'mail'),
  ).flat();
  expect(wrong).toEqual([]);
  expect([...reached].sort()).toEqual([...claimStates].sort());
});
