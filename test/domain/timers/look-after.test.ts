import { claimSummaryView } from '../../../cloudfunctions/_domain/view';
import { lookAfter, never } from '../../../cloudfunctions/_domain/timers/look-after';
import { at } from '../service-levels/parts';
import { asked, lived, look, shop, toldIn } from './parts/lived';

describe('while something is missing', () => {
  test.each([
    ['2026-11-25T10:59', [], '2026-11-25T11:00'],
    ['2026-11-25T11:00', ['info-reminder'], '2026-11-27T11:00'],
    ['2026-11-27T10:59', ['info-reminder'], '2026-11-27T11:00'],
    ['2026-11-27T11:00', ['info-reminder'], '2026-12-01T11:00'],
    ['2026-12-01T10:59', ['info-reminder'], '2026-12-01T11:00'],
  ])('looked at on %s: %j, again on %s', (now, kinds, next) => {
    const looked = look(asked, now);
    expect(toldIn(looked)).toEqual(kinds);
    expect(looked.claim.dueAt).toBe(at(next));
    expect(looked.event).toBeUndefined();
  });

  test('a reminder says until when, and its name makes it one', () => {
    const [first] = look(asked, '2026-11-25T11:00').notices;
    const [second] = look(asked, '2026-11-25T23:00').notices;
    expect(first).toMatchObject({
      answerBy: at('2026-12-01T11:00'),
      at: at('2026-11-25T11:00'),
      push: 'due',
    });
    expect(second?._id).toBe(first?._id);
  });

  test('after seven days it is put aside, and nobody is reminded any more', () => {
    const looked = look(asked, '2026-12-01T11:00');
    expect(looked.claim).toMatchObject({ state: 'cancelled', version: 4, done: true });
    expect(looked.event).toMatchObject({ kind: 'auto-cancelled', by: 'system', customerId: '', version: 4 });
    expect(looked.notices.map(({ kind }) => kind)).toEqual(['auto-cancelled']);
  });

  test('what changes nothing in between does not begin the seven days anew', () => {
    const looked = look([...asked, '2026-11-28T11:00 photos-added'], '2026-12-01T11:00');
    expect(looked.event?.kind).toBe('auto-cancelled');
  });

  test('asked a second time, the days begin anew', () => {
    const again = [...asked, '2026-11-26T11:00 info-given', '2026-11-30T11:00 info-asked'];
    expect(look(again, '2026-12-01T11:00').event).toBeUndefined();
    expect(look(again, '2026-12-07T11:00').event?.kind).toBe('auto-cancelled');
  });
});

describe('after a remote guidance', () => {
  const guided = ['2026-11-24T10:00 submitted', '2026-11-24T10:30 review-begun', '2026-11-24T16:00 guided'];
  test('without a word for a day the review goes on', () => {
    expect(look(guided, '2026-11-25T15:59').claim.dueAt).toBe(at('2026-11-25T16:00'));
    const looked = look(guided, '2026-11-25T16:00');
    expect(looked.claim).toMatchObject({ state: 'reviewing', turn: 'shop' });
    expect(looked.event).toMatchObject({ kind: 'guidance-failed', by: 'system', at: at('2026-11-25T16:00') });
    expect(toldIn(looked)).toEqual(['guidance-over']);
  });
});

describe('taken on, and the goods do not come', () => {
  const approved = [
    '2026-11-24T10:00 submitted',
    '2026-11-24T10:30 review-begun',
    '2026-11-24T12:00 approved',
  ];
  test.each([
    ['2026-11-25T12:00', 1],
    ['2026-11-27T12:00', 1],
    ['2026-11-30T12:00', 1],
  ])('on %s the customer is reminded', (now, times) => {
    expect(toldIn(look(approved, now))).toHaveLength(times);
  });
  test('after the third time nobody is reminded', () => {
    const { claim, events } = lived(approved);
    const looked = lookAfter(
      { ...claim, dueAt: at('2026-11-30T12:01') },
      events,
      shop,
      at('2026-12-20T12:00'),
    );
    expect(toldIn(looked)).toEqual([]);
    expect(looked.claim.dueAt).toBe(never);
  });
  test('where a technician comes the customer is reminded to choose a time; the managers hear that nobody came', () => {
    const looked = look(approved, '2026-11-25T16:00', 'visit');
    expect(toldIn(looked)).toEqual(['booking-reminder']);
    const late = looked.notices.filter(({ kind }) => kind === 'promise-late');
    expect(late.map(({ customerId }) => customerId)).toEqual(['cus_jing', 'cus_shun']);
    expect(late[0]?.answerBy).toBe(at('2026-11-25T11:00'));
  });
});

describe('the managers', () => {
  const filed = ['2026-09-20T10:00 submitted', '2026-09-20T10:01 review-begun'];
  const { claim, events } = lived(filed);
  const lookedSince = (since: string, now: string) =>
    lookAfter({ ...claim, dueAt: at(since) }, events, shop, at(now)).notices.filter(
      ({ customerId }) => customerId === 'cus_jing',
    );

  test('hear of a broken promise', () => {
    const [late] = lookedSince('2026-09-21T10:00', '2026-09-22T00:01');
    expect(late).toMatchObject({ kind: 'promise-late', answerBy: at('2026-09-22T00:00') });
  });
  test('hear of the law’s fifteen days at the tenth, and when they are over', () => {
    expect(lookedSince('2026-09-30T00:00', '2026-10-01T00:01')).toContainEqual(
      expect.objectContaining({ kind: 'deadline-near', answerBy: at('2026-10-06T00:00') }),
    );
    expect(lookedSince('2026-10-02T00:00', '2026-10-06T00:01')).toEqual([
      expect.objectContaining({ kind: 'promise-late', answerBy: at('2026-10-06T00:00') }),
    ]);
  });
  test('are not warned beforehand of what is over by the time one looks', () => {
    expect(lookedSince('2026-09-30T00:00', '2026-10-06T00:01').map(({ kind }) => kind)).not.toContain(
      'deadline-near',
    );
  });
  test('hear of no clock that stands still', () => {
    expect(look(asked, '2026-11-30T10:00').notices.map(({ kind }) => kind)).toEqual(['info-reminder']);
  });
});

describe('what the shop owes next', () => {
  const promiseAfter = (lines: readonly string[], now: string) => look(lines, now, 'visit').claim.promise;
  const filed = ['2026-11-24T10:00 submitted', '2026-11-24T10:30 review-begun'];

  test('is kept with the claim as the state has it, for lists', () => {
    expect(promiseAfter(['2026-11-24T10:00 submitted'], '2026-11-24T10:01')).toEqual({
      name: 'response',
      dueAt: at('2026-11-24T12:00'),
      uncertain: false,
      state: 'submitted',
    });
    expect(promiseAfter(filed, '2026-11-24T10:31')).toMatchObject({
      name: 'decision',
      dueAt: at('2026-11-26T00:00'),
    });
    expect(promiseAfter([...filed, '2026-11-24T12:00 approved'], '2026-11-24T12:01')).toMatchObject({
      name: 'arrival',
      dueAt: at('2026-11-25T11:00'),
    });
    expect(
      promiseAfter(
        [...filed, '2026-11-24T12:00 approved', '2026-11-25T10:00 work-begun'],
        '2026-11-25T10:01',
      ),
    ).toMatchObject({ name: 'resolve', dueAt: at('2026-12-04T00:00') });
  });

  test('stays owed when it is broken, and says so where a year is not published', () => {
    expect(promiseAfter(filed, '2026-11-30T10:00')).toMatchObject({ dueAt: at('2026-11-26T00:00') });
    expect(
      promiseAfter(['2026-12-31T10:00 submitted', '2026-12-31T10:30 review-begun'], '2026-12-31T10:31'),
    ).toMatchObject({ uncertain: true, dueAt: at('2027-01-05T00:00') });
  });

  test('is nothing while the customer has to act, or nobody has', () => {
    expect(promiseAfter(asked, '2026-11-24T11:01')).toBeNull();
    expect(promiseAfter([...filed, '2026-11-24T12:00 rejected'], '2026-11-24T12:01')).toBeNull();
  });

  test('is not shown of a state that is past', () => {
    const { claim } = look(filed, '2026-11-24T10:31');
    expect(claimSummaryView(claim).promise).toEqual({
      name: 'decision',
      dueAt: at('2026-11-26T00:00'),
      uncertain: false,
    });
    expect(claimSummaryView({ ...claim, state: 'approved' }).promise).toBeUndefined();
  });
});

describe('a claim that is over', () => {
  test('needs no look once it is decided', () => {
    for (const end of ['rejected', 'cancelled']) {
      const over = ['2026-11-24T10:00 submitted', '2026-11-24T10:30 review-begun', `2026-11-24T12:00 ${end}`];
      expect(look(over, '2026-11-24T12:01')).toMatchObject({ claim: { dueAt: never }, notices: [] });
    }
  });
  test('is closed a day after the last on which it could be reopened', () => {
    const done = [
      '2026-11-01T10:00 submitted',
      '2026-11-02T10:00 approved',
      '2026-11-03T10:00 work-begun',
      '2026-11-04T10:00 repaired',
      '2026-11-04T10:00 confirmed',
    ];
    expect(look(done, '2026-11-05T10:00').claim.dueAt).toBe(at('2026-12-05T10:00'));
    const looked = look(done, '2026-12-05T10:00');
    expect(looked).toMatchObject({ claim: { state: 'closed' }, event: { kind: 'closed' }, notices: [] });
  });
});

describe('a repair that is handed over', () => {
  const handed = ['2026-11-01T10:00 submitted', '2026-11-02T10:00 approved', '2026-11-03T10:00 work-begun'];
  const repaired = [...handed, '2026-11-04T10:00 repaired'];

  test('counts as accepted after seven days of silence, which is said two days before', () => {
    expect(look(repaired, '2026-11-09T10:00')).toMatchObject({
      claim: { state: 'handing-over' },
      notices: [{ kind: 'confirm-reminder', answerBy: at('2026-11-11T10:00') }],
    });
    expect(look(repaired, '2026-11-11T10:00')).toMatchObject({
      claim: { state: 'completed' },
      event: { kind: 'auto-confirmed', by: 'system' },
      notices: [{ kind: 'auto-confirmed' }],
    });
  });
});
