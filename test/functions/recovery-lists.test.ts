import { actOnRecovery, listRecoveries, type RecoveryAct } from '../../contracts/recovery';
import { answerAmends, answerFollowUp, getSurvey } from '../../contracts/survey';
import { repaired } from './parts/given-survey';
import { hours, openSurveyDesk, said, somebody, storeId } from './parts/survey-desk';

const desk = openSurveyDesk();
const { answered, kindsTo, surveyOf, ticks } = desk;
const wu = 'wu-jing';

/** Goes from wherever a recovery is to where its customer is asked again. */
const putRight = async (recoveryId: string, from = 1): Promise<void> => {
  const acts: readonly RecoveryAct[] = [
    { kind: 'acknowledge' },
    { kind: 'listen', words: '还漏' },
    { kind: 'document', words: '换了水管' },
    { kind: 'ask-again' },
  ];
  for (const [at, act] of acts.entries())
    await desk.shop.call(wu, actOnRecovery, { storeId, recoveryId, version: from + at, act });
};
/** Ids of a whole list, read page by page. */
const all = async (list: { readonly done: boolean; readonly asked?: boolean }): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await desk.shop.call(wu, listRecoveries, {
      storeId,
      ...list,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.recoveries.map(({ id }) => id));
    after = page.next;
  }
  return ids;
};

test('what waits for the customer does not hide what waits for the shop, and every page is found', async () => {
  const survey = await answered(somebody(), { overall: 1 });
  const { recoveries } = desk.shop.backstage().tables;
  const [pattern] = (await recoveries.all()).filter(({ surveyId }) => surveyId === survey.id);
  if (!pattern) throw new Error('nobody puts it right');
  await putRight(pattern._id);
  const asked = await recoveries.get(pattern._id);
  if (!asked) throw new Error('it is gone');
  // Older ones, more than a page, that wait for a word of their customers.
  for (let at = 0; at < 22; at += 1) {
    const _id = `rcv_asked${String(at).padStart(3, '0')}`;
    await recoveries.put({ ...asked, _id, order: `${hours(100 - at)}_${_id}` });
  }
  const fresh = await answered(somebody(), { solved: 'no' });
  const waiting = await desk.shop.call(wu, listRecoveries, { storeId, done: false, asked: false });
  expect(waiting.recoveries.map(({ claim }) => claim.id)).toEqual([fresh.claim.id]);
  expect(await all({ done: false, asked: true })).toHaveLength(23);
  expect(await all({ done: false })).toHaveLength(24);
  // His own work is passed over, and hides nothing behind it.
  for (const one of await recoveries.all())
    if (one._id !== asked._id && one.state === 'asked')
      await recoveries.put({ ...one, servedBy: [desk.shop.customerId(wu)] });
  expect(await all({ done: false, asked: true })).toEqual([asked._id]);
  for (const one of await recoveries.all())
    if (one._id !== asked._id) await recoveries.put({ ...one, done: true, state: 'ended', servedBy: [] });
  const done = await all({ done: true });
  expect(new Set(done).size).toBe(23);
});

test('whoever says nothing is reminded once by several timers, and is at an end a week later', async () => {
  const who = somebody();
  const survey = await answered(who, { overall: 2 });
  const { recoveries } = desk.shop.backstage().tables;
  const mine = async () => {
    const one = (await recoveries.all()).find(({ surveyId }) => surveyId === survey.id);
    if (!one) throw new Error('nobody puts it right');
    return one;
  };
  await putRight((await mine())._id);
  const age = async (days: number) => {
    const one = await mine();
    const steps = one.steps.map((step) => ({ ...step, at: hours(24 * days) }));
    await recoveries.put({ ...one, contactedAt: hours(24 * days), steps, dueAt: hours(1) });
    for (let round = 0; round < 2; round += 1) await ticks(4);
  };
  await age(8);
  const asks = (await kindsTo(who)).filter((kind) => kind === 'amends-asked');
  expect(asks).toHaveLength(2);
  expect((await mine()).state).toBe('asked');
  await age(15);
  expect(await mine()).toMatchObject({ state: 'ended', done: true, dueAt: 'never' });
  expect((await mine()).after).toBeUndefined();
  const told = await desk.shop.call(who, getSurvey, { of: { surveyId: survey.id } });
  expect(told.amends).toMatchObject({ stage: 'told', did: '换了水管' });
});

test('of two about one survey the customer answers the one that he was asked about', async () => {
  const who = somebody();
  const claimId = await repaired(desk.shop, who, 24 * 8);
  const { id: surveyId } = await surveyOf(who, claimId);
  const { recoveries } = desk.shop.backstage().tables;
  const follow = { surveyId, day: 7, works: false, words: '又漏' } as const;
  await desk.shop.call(who, answerFollowUp, follow);
  const [first] = (await recoveries.all()).filter((one) => one.surveyId === surveyId);
  if (!first) throw new Error('nobody puts it right');
  await putRight(first._id);
  // Another one that came later, of the survey's own answer.
  const { surveys } = desk.shop.backstage().tables;
  const survey = await surveys.get(surveyId);
  if (survey)
    await surveys.put({ ...survey, touchedAt: hours(2), answer: said({ overall: 1 }), dueAt: hours(1) });
  await ticks(1);
  expect((await recoveries.all()).filter((one) => one.surveyId === surveyId)).toHaveLength(2);
  const answer = { surveyId, solved: 'yes', overall: 5 } as const;
  await desk.shop.call(who, answerAmends, answer);
  expect(await recoveries.get(first._id)).toMatchObject({ state: 'ended', after: { overall: 5 } });
});
