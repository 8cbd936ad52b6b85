import fc from 'fast-check';
import { complaintAnswers, complaintStates } from '../../../contracts/complaint';
import { laneActs, type ComplaintAct } from '../../../contracts/complaint-lane';
import { answerComplaint, answersOf } from '../../../cloudfunctions/_domain/complaint/answer-complaint';
import { complaintLife, settled } from '../../../cloudfunctions/_domain/complaint/complaint-life';
import type { Complaint } from '../../../cloudfunctions/_domain/complaint/complaint-record';
import { actOnComplaint, actsOf } from '../../../cloudfunctions/_domain/complaint/lane-acts';
import { Refusal } from '../../../cloudfunctions/_domain/refusal';
import { complaint, hours, lin, opened, owner, secondSupervisor, sup, team } from './parts/given-complaint';

const at = hours(1);
const wanted: Readonly<Record<(typeof laneActs)[number], ComplaintAct>> = {
  acknowledge: { kind: 'acknowledge' },
  note: { kind: 'note', words: '没有第二次报价' },
  propose: { kind: 'propose', words: '退 180 元' },
  escalate: { kind: 'escalate', words: '要店主定' },
  resolve: { kind: 'resolve', words: '退了' },
  'tell-back': { kind: 'tell-back', by: 'phone' },
  close: { kind: 'close' },
  answer: { kind: 'answer', adopted: true, words: '照办' },
  audit: { kind: 'audit', passed: true, words: '处理得当' },
};
const act = (of: Complaint, kind: keyof typeof wanted, who = sup, staff = team()) =>
  actOnComplaint(of, wanted[kind], { team: staff, who, at });
const answer = (of: Complaint, what: (typeof complaintAnswers)[number], words?: string) =>
  answerComplaint(of, { answer: what, words }, { at, by: 'customer', actorId: lin }, team());
const code = (work: () => unknown): string => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('a complaint', () => {
  test('is taken up within four opening hours and gets a proposal within 72 clock hours', () => {
    const { complaint: begun } = opened();
    // Tuesday 10:00, open until 18:00.
    expect(begun.acknowledgeBy).toBe('2026-11-24T06:00:00.000Z');
    expect(begun.proposeBy).toBe('2026-11-27T02:00:00.000Z');
  });

  test('of the evening before a closed Sunday is taken up on Monday, its 72 hours run on', () => {
    const { complaint: begun } = opened({}, team(), '2026-11-28T09:00:00.000Z');
    expect(begun.acknowledgeBy).toBe('2026-11-30T04:00:00.000Z');
    expect(begun.proposeBy).toBe('2026-12-01T09:00:00.000Z');
  });

  test('goes from acknowledged through counter-proposal and owner to its end, with its whole log', () => {
    let now = opened().complaint;
    const log: string[] = [];
    const step = (next: { complaint: Complaint; event: { kind: string; version: number } }) => {
      now = next.complaint;
      log.push(`${next.event.version} ${next.event.kind}`);
    };
    step(act(now, 'acknowledge'));
    step(act(now, 'note'));
    step(act(now, 'propose'));
    step(answer(now, 'counter', '还要道歉'));
    step(act(now, 'propose'));
    step(answer(now, 'escalate', '不行'));
    step(act(now, 'propose', owner));
    step(answer(now, 'accept'));
    step(act(now, 'resolve', owner));
    step(act(now, 'tell-back'));
    step(answer(now, 'confirm'));
    expect(now).toMatchObject({ state: 'closed', done: true, handlers: [sup, owner] });
    expect(log.map((line) => line.split(' ')[1])).toEqual([
      'acknowledged',
      'noted',
      'proposed',
      'countered',
      'proposed',
      'escalated',
      'proposed',
      'accepted',
      'resolved',
      'told',
      'closed',
    ]);
  });

  test('gets its 72 hours anew with a counter-proposal, and not with anything that the shop does', () => {
    const proposed = act(act(complaint(), 'acknowledge').complaint, 'propose').complaint;
    expect(proposed.proposeBy).toBe(complaint().proposeBy);
    expect(answer(proposed, 'counter', '不够').complaint.proposeBy).toBe(hours(72, at));
  });

  test.each(['counter', 'escalate'] as const)('%s wants words', (what) => {
    const proposed = complaint({ state: 'proposed' });
    expect(code(() => answer(proposed, what))).toBe('INCOMPLETE');
  });

  test('goes to the owner once by whoever complained, up to thirty days after its end', () => {
    const closed = (more: Partial<Complaint>) => complaint({ state: 'closed', since: at, ...more });
    expect(answersOf(closed({}), hours(24 * 30, at))).not.toContain('escalate');
    expect(answersOf(closed({}), hours(24 * 30 - 1, at))).toContain('escalate');
    expect(answersOf(closed({ escalatedAt: at }), at)).not.toContain('escalate');
    expect(answersOf(complaint(), at)).toEqual(['withdraw']);
  });

  test('promises of a supervisor end at ¥500; an owner’s do not', () => {
    const offer = (who: string, offerFen: number) => () =>
      actOnComplaint(
        complaint({ state: 'escalated', escalatedAt: at, owners: true }),
        { kind: 'propose', words: '赔', offerFen },
        { team: team(), who, at },
      );
    expect(code(offer(sup, 50_000))).toBe('ok');
    expect(code(offer(sup, 50_001))).toBe('BEYOND_AUTHORITY');
    expect(code(offer(owner, 5_000_000))).toBe('ok');
  });

  test('tells whoever complained, and nobody of a complaint without a name', () => {
    const told = (of: Complaint) => act(of, 'acknowledge').notices.map(({ customerId }) => customerId);
    expect(told(opened().complaint)).toEqual([lin]);
    expect(told(opened({ customerId: undefined }).complaint)).toEqual([]);
  });

  test('what is offered as an act is what is accepted, in every state, for everybody of the lane', () => {
    const wrong: string[] = [];
    for (const kind of ['complaint', 'suggestion'] as const)
      for (const state of complaintStates)
        for (const audit of [undefined, 'due'] as const)
          for (const escalatedAt of [undefined, at])
            for (const who of [sup, owner, secondSupervisor.customerId, 'cus_shen']) {
              const of = settled(
                complaint({
                  kind,
                  state,
                  ...(audit === undefined ? {} : { audit }),
                  ...(escalatedAt === undefined ? {} : { escalatedAt }),
                  handlers: [sup],
                }),
              );
              const staff = team([secondSupervisor]);
              const offered = actsOf(of, staff, who);
              for (const each of laneActs) {
                const accepted = code(() => act(of, each, who, staff)) === 'ok';
                if (accepted !== offered.includes(each)) wrong.push(`${kind} ${state} ${who} ${each}`);
              }
            }
    expect(wrong).toEqual([]);
  });

  test('whatever people try, each change is one version with its event, and the end is an end', () => {
    const tries = fc.array(
      fc.oneof(
        fc.constantFrom(...laneActs).map((kind) => ({ kind, who: sup })),
        fc.constantFrom(...laneActs).map((kind) => ({ kind, who: owner })),
        fc.constantFrom(...complaintAnswers).map((what) => ({ what })),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(tries, (all) => {
        let now = opened().complaint;
        for (const one of all) {
          const before = now;
          try {
            const next = 'what' in one ? answer(now, one.what, '话') : act(now, one.kind, one.who);
            now = next.complaint;
            expect(now.version).toBe(before.version + 1);
            expect(next.event._id).toBe(`${now._id}:${String(now.version).padStart(5, '0')}`);
            expect(complaintLife[next.event.kind as keyof typeof complaintLife].from).toContain(before.state);
            // Only an owner, going to the owner, or nobody wakes what had ended.
            const wakes = ['escalated', 'audit-passed', 'audit-failed'].includes(next.event.kind);
            expect(!before.done || wakes).toBe(true);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a suggestion', () => {
  const suggestion = () => opened({ kind: 'suggestion' }).complaint;
  test.each([
    [true, 'adopted'],
    [false, 'not-adopted'],
  ])('adopted: %s, is answered with a reason and its status', (adopted, state) => {
    const answered = actOnComplaint(
      suggestion(),
      { kind: 'answer', adopted, words: '因为' },
      { team: team(), who: sup, at },
    );
    expect(answered.complaint).toMatchObject({ state, done: true });
    expect(answered.notices.map(({ kind }) => kind)).toEqual(['suggestion-answered']);
  });

  test('is nothing to make proposals about', () => {
    expect(actsOf(suggestion(), team(), sup)).toEqual(['note', 'answer']);
  });
});
