import { listAccesses } from '../../contracts/access';
import { listCalls, planCall, recordCall, setWishes, type CallAbout } from '../../contracts/call';
import { listNotices } from '../../contracts/notice';
import { actOnRecovery, getScores } from '../../contracts/recovery';
import { getStaffClaim, listQueue } from '../../contracts/review';
import { answerSurvey } from '../../contracts/survey';
import { contact, newKey } from './parts/given';
import { repaired } from './parts/given-survey';
import { month, openSurveyDesk, said, somebody, storeId } from './parts/survey-desk';

const desk = openSurveyDesk();
const { answered, recoveriesOf, surveyOf } = desk;
const zhou = 'zhou-jianguo';
const wu = 'wu-jing';

const askedFor = { ground: 'asked-for', purpose: 'make-good', reason: '顾客打了 1 分，让我们打' } as const;
const ordinary = { ground: 'ordinary', purpose: 'make-good', offer: '免费重修' } as const;
const plan = (who: string, about: CallAbout, what: typeof askedFor | typeof ordinary = askedFor) =>
  desk.shop.call(who, planCall, { storeId, key: newKey(), about, plan: what });
/** Somebody to call: claims that are put there behind the shop's back have nobody's telephone. */
const reachable = async (claimId: string): Promise<void> => {
  const { claims, contacts } = desk.shop.backstage().tables;
  const claim = await claims.get(claimId);
  if (!claim) throw new Error('there is no such claim');
  const { number: _id, customerId } = claim;
  await contacts.put({ ...contact, _id, v: 1, storeId, customerId, claimId });
};
/** The one thing that is to be put right about a claim. */
const recoveryOf = async (claimId: string) => {
  const [found] = await recoveriesOf(wu, claimId);
  if (!found) throw new Error('nobody puts it right');
  return found;
};

describe('whoever did the work', () => {
  /** Everything that he can read which a bad answer and what follows from it could touch. */
  const seenBy = async (who: string, claimId: string) => {
    const { calls, now } = await desk.shop.call(who, listCalls, { storeId, about: { claimId } });
    return {
      calls,
      leftToday: now.leftToday,
      claim: await desk.shop.call(who, getStaffClaim, { storeId, claimId }),
      mine: await desk.shop.call(who, listQueue, { storeId, list: 'mine' }),
      work: await desk.shop.call(who, listQueue, { storeId, list: 'work' }),
      notices: await desk.shop.call(who, listNotices, {}),
      scores: await desk.shop.call(who, getScores, { storeId, month }),
    };
  };

  test('reads the same before a bad answer and after everything that a manager does about it', async () => {
    const who = somebody();
    const claimId = await repaired(desk.shop, who, 1);
    await reachable(claimId);
    const { id: surveyId } = await surveyOf(who, claimId);
    const before = await seenBy(zhou, claimId);
    const bad = said({ overall: 1, words: '修坏了', callMe: [] });
    await desk.shop.call(who, answerSurvey, { surveyId, answer: bad, sent: true });
    const { id: recoveryId } = await recoveryOf(claimId);
    const act = { kind: 'acknowledge' } as const;
    await desk.shop.call(wu, actOnRecovery, { storeId, recoveryId, version: 1, act });
    for (const about of [{ claimId }, { recoveryId }])
      for (const what of [askedFor, ordinary]) await plan(wu, about, what);
    const { callId } = await plan('he-shun', { claimId });
    await desk.shop.call('he-shun', recordCall, { storeId, callId, outcome: 'reached', words: '说好重修' });
    expect(await seenBy(zhou, claimId)).toEqual(before);
    for (const staff of [zhou, 'shen-yun'])
      expect(await desk.shop.refusal(staff, listCalls, { storeId, about: { recoveryId } })).toBe(
        'NOT_ALLOWED',
      );

    // Managers read them beside the claim, and the customer reads who called.
    const { calls } = await desk.shop.call(wu, listCalls, { storeId, about: { claimId } });
    expect(calls).toHaveLength(5);
    expect(calls.map(({ person }) => person)).toEqual(expect.arrayContaining(['吴静', '何顺']));
    const { calls: made } = await desk.shop.call(who, listAccesses, {});
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(made.every(({ number }) => number !== undefined)).toBe(true);
  });

  test('finds nothing of it either where he manages himself', async () => {
    const who = somebody();
    const survey = await answered(who, { overall: 1 }, wu);
    const claimId = survey.claim.id;
    await reachable(claimId);
    const [found] = await recoveriesOf('he-shun', claimId);
    const recoveryId = found?.id ?? '';
    expect((await plan('he-shun', { recoveryId })).phone).toBe(contact.phone);
    expect(await desk.shop.refusal(wu, listCalls, { storeId, about: { recoveryId } })).toBe('NOT_ALLOWED');
    expect((await desk.shop.call(wu, listCalls, { storeId, about: { claimId } })).calls).toEqual([]);
  });
});

describe('a call about a bad answer', () => {
  test('that reached the customer is the step of listening, and one in vain is none', async () => {
    const survey = await answered(somebody(), { overall: 1 });
    await reachable(survey.claim.id);
    const { id: recoveryId } = await recoveryOf(survey.claim.id);
    const act = { kind: 'acknowledge' } as const;
    await desk.shop.call(wu, actOnRecovery, { storeId, recoveryId, version: 1, act });
    const tried = await plan(wu, { recoveryId });
    await desk.shop.call(wu, recordCall, { storeId, callId: tried.callId, outcome: 'no-answer' });
    const open = await recoveryOf(survey.claim.id);
    expect(open).toMatchObject({ state: 'acknowledged', steps: [{}, { act: 'not-reached' }] });
    expect(open.contactedAt).toBeUndefined();

    const { callId } = await plan(wu, { recoveryId });
    const outcome = { storeId, callId, outcome: 'reached', words: '想换一个师傅来' } as const;
    await desk.shop.call(wu, recordCall, outcome);
    await desk.shop.call(wu, recordCall, outcome);
    const heard = await recoveryOf(survey.claim.id);
    expect(heard.state).toBe('listened');
    expect(heard.contactedAt).toBeDefined();
    expect(heard.steps.slice(2)).toMatchObject([{ act: 'listen', person: '吴静', words: '想换一个师傅来' }]);
  });

  test('may be made in the hours that the answer names, whatever he likes otherwise', async () => {
    const who = somebody();
    await desk.shop.call(who, setWishes, { bands: ['10-12'] });
    const survey = await answered(who, { overall: 1, callMe: ['16-18'] });
    await reachable(survey.claim.id);
    const about = { recoveryId: (await recoveryOf(survey.claim.id)).id };
    const { now } = await desk.shop.call(wu, listCalls, { storeId, about });
    expect(now.bands).toEqual(['16-18']);
    // He asked for it, and a manager can see that he did.
    await plan(wu, about);
    const { calls } = await desk.shop.call(wu, listCalls, { storeId, about });
    expect(calls).toMatchObject([{ ground: 'asked-for' }]);
    expect(calls[0]?.unproven).toBeUndefined();
  });
});
