import { notSentTo } from '../../cloudfunctions/_domain/complaint/complained-technicians';
import { listMyComplaints } from '../../contracts/complaint';
import { listLane } from '../../contracts/complaint-lane';
import { actOnRecovery, getScores, listRecoveries, type RecoveryAct } from '../../contracts/recovery';
import { answerAmends, answerFollowUp, getSurvey, type SurveyAnswer } from '../../contracts/survey';
import { repaired } from './parts/given-survey';
import { hours, month, somebody, storeId, openSurveyDesk } from './parts/survey-desk';

const desk = openSurveyDesk();
const { answered, kindsTo, recoveriesOf, surveyOf, surveysOf, ticks } = desk;

describe('a bad answer', () => {
  test('is a manager’s work, put right step by step, and the customer has the last word', async () => {
    const who = somebody();
    const survey = await answered(who, { overall: 1, reasons: ['late'], words: '来晚了三小时' });
    const [open] = await recoveriesOf('wu-jing', survey.claim.id);
    if (!open) throw new Error('nobody puts it right');
    expect(open).toMatchObject({ causes: ['low-score'], answer: { overall: 1, words: '来晚了三小时' } });
    expect(await kindsTo('wu-jing')).toContain('recovery-waits');
    for (const staff of ['zhou-jianguo', 'shen-yun', 'qian-fang', 'sun-lei', 'zheng-jie'])
      expect(await desk.shop.refusal(staff, listRecoveries, { storeId, done: false })).toBe('NOT_ALLOWED');

    let { version } = open;
    const act = async (what: RecoveryAct) => {
      const wanted = { storeId, recoveryId: open.id, version, act: what };
      const once = await desk.shop.call('wu-jing', actOnRecovery, wanted);
      expect(await desk.shop.call('wu-jing', actOnRecovery, wanted)).toEqual(once);
      ({ version } = once);
      return once;
    };
    await act({ kind: 'acknowledge' });
    await act({ kind: 'listen', words: '等了一下午' });
    const offer = { kind: 'offer', words: '赔误工', offerFen: 50_001 } as const;
    expect(
      await desk.shop.refusal('wu-jing', actOnRecovery, {
        storeId,
        recoveryId: open.id,
        version,
        act: offer,
      }),
    ).toBe('BEYOND_AUTHORITY');
    await act({ ...offer, offerFen: 5_000 });
    await act({ kind: 'document', words: '退了上门费，换了派单规则' });
    const told = await desk.shop.call(who, getSurvey, { of: { surveyId: survey.id } });
    expect(told.amends).toMatchObject({ stage: 'told', person: '吴静', did: '退了上门费，换了派单规则' });
    expect(JSON.stringify(told)).not.toContain('等了一下午');
    const right = { surveyId: survey.id, solved: 'yes', overall: 5 } as const;
    expect(await desk.shop.refusal(who, answerAmends, right)).toBe('NOT_ASKED');
    await act({ kind: 'ask-again' });
    expect(await desk.shop.refusal('zhao-min', answerAmends, right)).toBe('NOT_ALLOWED');
    const ended = await desk.shop.call(who, answerAmends, right);
    expect(ended.amends?.stage).toBe('ended');
    expect(await desk.shop.call(who, answerAmends, { ...right, overall: 1 })).toEqual(ended);
    expect(await kindsTo(who)).toEqual(['amends-asked', 'amends-told', 'amends-taken']);
    const { recoveries } = await desk.shop.call('he-shun', listRecoveries, { storeId, done: true });
    expect(recoveries.find(({ id }) => id === open.id)).toMatchObject({ after: { overall: 5 }, acts: [] });
  });

  test('is warned of after a day and comes to the owner after two, once however many timers run', async () => {
    const who = somebody();
    const survey = await answered(who, { solved: 'no' });
    const { recoveries } = desk.shop.backstage().tables;
    const mine = async () => (await recoveries.all()).find((one) => one.surveyId === survey.id);
    const age = async (count: number) => {
      const one = await mine();
      if (!one) throw new Error('nobody puts it right');
      const times = { contactBy: hours(count - 24), escalateAt: hours(count - 48) };
      await recoveries.put({ ...one, ...times, dueAt: times.contactBy });
      for (let round = 0; round < 2; round += 1) await ticks(5);
    };
    const lateTo = async (openid: string) =>
      (await kindsTo(openid)).filter((kind) => kind === 'recovery-late').length;
    const before = { wu: await lateTo('wu-jing'), he: await lateTo('he-shun') };
    await age(25);
    expect([await lateTo('wu-jing'), await lateTo('he-shun')]).toEqual([before.wu + 1, before.he]);
    const warned = await mine();
    if (warned) await recoveries.put({ ...warned, escalateAt: hours(1), dueAt: hours(1) });
    for (let round = 0; round < 2; round += 1) await ticks(5);
    expect([await lateTo('wu-jing'), await lateTo('he-shun')]).toEqual([before.wu + 1, before.he + 1]);
    expect(await recoveriesOf('he-shun', survey.claim.id)).toMatchObject([{ escalated: true }]);
  });

  test('of 3 rings no bell: it is improved upon, and the customer reads what was done', async () => {
    const who = somebody();
    const bells = (await kindsTo('wu-jing')).length;
    const survey = await answered(who, { overall: 3, reasons: ['price'] });
    expect(survey.amends).toBeUndefined();
    expect((await kindsTo('wu-jing')).length).toBe(bells);
    const [open] = await recoveriesOf('wu-jing', survey.claim.id);
    expect(open).toMatchObject({ causes: ['so-so'], improvement: true, acts: ['acknowledge'] });
    const of = { storeId, recoveryId: open?.id ?? '' };
    await desk.shop.call('wu-jing', actOnRecovery, { ...of, version: 1, act: { kind: 'acknowledge' } });
    const act = { kind: 'document', words: '价目表贴在门口了' } as const;
    await desk.shop.call('wu-jing', actOnRecovery, { ...of, version: 2, act });
    expect(await recoveriesOf('wu-jing', survey.claim.id)).toEqual([]);
    const told = await desk.shop.call(who, getSurvey, { of: { surveyId: survey.id } });
    expect(told.amends).toMatchObject({ stage: 'told', did: '价目表贴在门口了' });
    const { store } = await desk.shop.call('wu-jing', getScores, { storeId, month });
    expect(store?.improvements).toEqual({ count: 1, done: { of: 1, percent: 100 } });
  });

  test('about a manager’s own work is not his: another one has it, and he finds no trace', async () => {
    const who = somebody();
    const survey = await answered(who, { overall: 1 }, 'wu-jing');
    expect(await recoveriesOf('wu-jing', survey.claim.id)).toEqual([]);
    const [open] = await recoveriesOf('he-shun', survey.claim.id);
    const act = { storeId, recoveryId: open?.id ?? '', version: 1, act: { kind: 'acknowledge' } } as const;
    expect(await desk.shop.refusal('wu-jing', actOnRecovery, act)).toBe('NOT_ALLOWED');
    await desk.shop.call('he-shun', actOnRecovery, act);
  });

  test('about honesty opens a complaint in the lane, of which managers see nothing', async () => {
    const who = somebody();
    const facts: SurveyAnswer['facts'] = [
      { of: 'fee-first', yes: false },
      { of: 'asked-money', yes: true },
    ];
    const survey = await answered(who, { overall: 5, facts, words: '让我微信转他个人' });
    expect(survey.passedOn).toBe(true);
    expect(await recoveriesOf('wu-jing', survey.claim.id)).toEqual([]);
    const [complaint] = (await desk.shop.call(who, listMyComplaints, {})).complaints;
    expect(complaint).toMatchObject({ about: 'price', kind: 'complaint', state: 'open' });
    // He reads that there is one, and nobody is kept from coming again behind his back.
    expect(await kindsTo(who)).toEqual(['complaint-opened']);
    const { claims, customers } = desk.shop.backstage().tables;
    expect((await claims.get(survey.claim.id))?.work?.by).toBe(desk.shop.customerId('zhou-jianguo'));
    expect(notSentTo(await customers.get(desk.shop.customerId(who)))).toEqual([]);
    const lane = await desk.shop.call('zheng-jie', listLane, { storeId, list: 'open' });
    expect(lane.complaints.map(({ id }) => id)).toContain(complaint?.id);

    const low = await answered(somebody(), { overall: 1, facts });
    const seen = await recoveriesOf('wu-jing', low.claim.id);
    expect(seen).toMatchObject([{ causes: ['low-score'] }]);
    expect(JSON.stringify(seen)).not.toMatch(/asked-money|fee-first|cpl_/);
  });
});

describe('later on', () => {
  test('one is asked whether it still works; what broke again becomes work, and is answered once', async () => {
    const who = somebody();
    const { surveys } = desk.shop.backstage().tables;
    const fresh = await repaired(desk.shop, who, 24 * 8);
    const { id: surveyId, followUps } = await surveyOf(who, fresh);
    expect(followUps[0]).toEqual({ day: 7, state: 'asked', recommend: false });
    const [made] = await surveysOf(fresh);
    if (made) await surveys.put({ ...made, asked: 'reminded', dueAt: hours(1) });
    for (let round = 0; round < 2; round += 1) await ticks(5);
    expect((await kindsTo(who)).filter((kind) => kind === 'follow-up-asked')).toHaveLength(1);

    const bad = { surveyId, day: 7, works: false, words: '又开始漏' } as const;
    expect(await desk.shop.refusal('zhao-min', answerFollowUp, bad)).toBe('NOT_ALLOWED');
    const done = await desk.shop.call(who, answerFollowUp, bad);
    expect(done.followUps[0]).toMatchObject({ state: 'answered', works: false });
    expect(done.amends?.stage).toBe('waits');
    expect(await desk.shop.call(who, answerFollowUp, { ...bad, works: true })).toEqual(done);
    expect(await desk.shop.refusal(who, answerFollowUp, { ...bad, day: 30 })).toBe('NOT_ASKED');
    expect(await recoveriesOf('wu-jing', fresh)).toMatchObject([
      { causes: ['broke-again'], answer: { words: '又开始漏' } },
    ]);
  });
});

describe('scores', () => {
  test('managers see the store’s month; a technician only closed groups of his own', async () => {
    const { store, own } = await desk.shop.call('wu-jing', getScores, { storeId, month });
    expect(own).toBeUndefined();
    expect(store?.answers).toBeGreaterThan(0);
    expect(store?.csat?.of).toBeGreaterThan(0);
    expect(JSON.stringify(store)).not.toMatch(/asked-/);
    for (const staff of ['shen-yun', 'qian-fang', 'sun-lei', 'zheng-jie', 'lin-xiaoman'])
      expect(await desk.shop.refusal(staff, getScores, { storeId, month })).toBe('NOT_ALLOWED');

    const fresh = await desk.shop.call('zhou-jianguo', getScores, { storeId, month });
    expect(fresh).toEqual({ flags: [], partial: false, own: [] });
    const { 'score-sheets': sheets } = desk.shop.backstage().tables;
    const sheet = (await sheets.all()).find(
      ({ technicianId }) => technicianId === desk.shop.customerId('zhou-jianguo'),
    );
    if (!sheet) throw new Error('he was never rated');
    const pending = Array.from({ length: 5 }, (_, at) => ({
      surveyId: `srv_old${at}`,
      answeredAt: hours(24 * 20 + at),
      overall: 5,
      marks: [],
    }));
    await sheets.put({ ...sheet, pending, settledAt: hours(24 * 35) });
    expect(await desk.shop.call('zhou-jianguo', getScores, { storeId, month })).toEqual({
      flags: [],
      partial: false,
      own: [{ overall: '4.5', dimensions: [] }],
    });
  });
});
