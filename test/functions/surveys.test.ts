import { getWishes } from '../../contracts/call';
import { closeClaim, reopenClaim } from '../../contracts/claim-acts';
import { fileComplaint } from '../../contracts/complaint';
import { deleteAccount, exportMyData, getMyData } from '../../contracts/my-data';
import { answerSurvey, getSurvey, stopSurveys, type SurveyAnswer } from '../../contracts/survey';
import { newKey } from './parts/given';
import { repaired } from './parts/given-survey';
import { errand, startRacers } from './parts/racers';
import { takenOn } from './parts/review-desk';
import { walk } from './parts/steps';
import { hours, month, said, somebody, storeId, openSurveyDesk } from './parts/survey-desk';

const desk = openSurveyDesk();
const { answered, kindsTo, recoveriesOf, surveyOf, surveysOf, ticks } = desk;

describe('after a job', () => {
  test('five timers at once make one survey, ask once and remind once; not before two hours have passed', async () => {
    const [early, late] = [somebody(), somebody()];
    const soon = await repaired(desk.shop, early, 1);
    const done = await repaired(desk.shop, late, 3);
    for (let round = 0; round < 2; round += 1) await ticks(5);
    expect(await surveysOf(soon)).toMatchObject([{ asked: 'waits' }]);
    expect(await surveysOf(done)).toMatchObject([{ asked: 'asked', month, path: 'visit' }]);
    expect(await kindsTo(early)).toEqual([]);
    expect(await kindsTo(late)).toEqual(['survey-asked']);

    const { surveys } = desk.shop.backstage().tables;
    const [asked] = await surveysOf(done);
    if (!asked) throw new Error('there is no survey');
    await surveys.put({ ...asked, askAt: hours(1), dueAt: hours(1) });
    for (let round = 0; round < 2; round += 1) await ticks(5);
    expect(await kindsTo(late)).toEqual(['survey-reminder', 'survey-asked']);
  });

  test('the customer answers at once, by any way that it was done, and staff have no part in it', async () => {
    const who = somebody();
    const taken = await takenOn(desk.shop, 'shen-yun', who);
    const { claimId, version } = await walk(desk.shop, taken, [
      ['zhou-jianguo', { kind: 'work-begun' }],
      ['zhou-jianguo', { kind: 'repaired', words: '换了水管', mainPart: false }],
    ]);
    expect(await desk.shop.refusal(who, getSurvey, { of: { claimId } })).toBe('NOT_NOW');
    await desk.shop.call(who, closeClaim, { claimId, version });
    const survey = await surveyOf(who, claimId);
    expect(survey).toMatchObject({ state: 'open', path: 'visit', person: '周建国', passedOn: false });
    for (const staff of ['zhou-jianguo', 'shen-yun', 'wu-jing', 'he-shun', 'zheng-jie', 'zhao-min']) {
      const own = { surveyId: survey.id, answer: said({ overall: 5 }), sent: true };
      expect(await desk.shop.refusal(staff, answerSurvey, own)).toBe('NOT_ALLOWED');
      expect(await desk.shop.refusal(staff, getSurvey, { of: { surveyId: survey.id } })).toBe('NOT_ALLOWED');
    }
    await ticks(3);
    expect(await surveysOf(claimId)).toHaveLength(1);
  });

  test('nobody rates the store that he works in', async () => {
    const claimId = await repaired(desk.shop, 'shen-yun', 1);
    const { id: surveyId } = await surveyOf('shen-yun', claimId);
    const own = { surveyId, answer: said({ overall: 5 }), sent: true };
    expect(await desk.shop.refusal('shen-yun', answerSurvey, own)).toBe('NOT_ALLOWED');
  });

  test('whoever has stopped it, has a complaint open, or was asked this week is not asked', async () => {
    const people = [somebody(), somebody(), somebody()] as const;
    const [stopped, complains, lately] = people;
    for (const who of people) await repaired(desk.shop, who, 3);
    await desk.shop.call(stopped, stopSurveys, { stopped: true });
    const words = '师傅没来';
    const form = { key: newKey(), storeId, kind: 'complaint', about: 'delay', words } as const;
    await desk.shop.call(complains, fileComplaint, { ...form, photos: [] });
    const { customers } = desk.shop.backstage().tables;
    const customer = await customers.get(desk.shop.customerId(lately));
    if (customer) await customers.put({ ...customer, asking: { askedAt: hours(24 * 6) } });
    await ticks(2);
    await ticks(2);
    for (const who of people) expect(await kindsTo(who)).not.toContain('survey-asked');
    expect(await desk.shop.call(stopped, getWishes, {})).toMatchObject({ surveysStopped: true });
    expect(await desk.shop.call(stopped, stopSurveys, { stopped: false })).toEqual({ stopped: false });
    expect(await desk.shop.call(stopped, getWishes, {})).toMatchObject({ surveysStopped: false });
  });
});

describe('an answer', () => {
  test('of a thousand at once from three processes one is kept, and all hear that one', async () => {
    const who = somebody();
    const claimId = await repaired(desk.shop, who, 1);
    const { id: surveyId } = await surveyOf(who, claimId);
    const racers = await startRacers();
    let waiting = Array.from({ length: 1_000 }, (_, at) =>
      errand(who, answerSurvey, {
        surveyId,
        answer: said({ overall: 1 + (at % 5), words: `第 ${at} 个` }),
        sent: true,
      }),
    );
    const heard: { answer?: SurveyAnswer }[] = [];
    // Whoever hears BUSY tries again, as a screen does; in the end everybody has heard an answer.
    for (let round = 0; round < 20 && waiting.length > 0; round += 1) {
      const answers = await racers.run(desk.shop, waiting);
      heard.push(...answers.flatMap((one) => (one.ok ? [one.data as { answer?: SurveyAnswer }] : [])));
      expect(answers.flatMap((one) => (one.ok || one.code === 'BUSY' ? [] : [one.code]))).toEqual([]);
      waiting = waiting.filter((_, at) => answers[at]?.ok !== true);
    }
    racers.stop();
    const [kept] = await surveysOf(claimId);
    expect(heard).toHaveLength(1_000);
    const words = await desk.shop.backstage().tables['survey-texts'].get(surveyId);
    expect(new Set(heard.map(({ answer }) => `${answer?.overall} ${answer?.words}`))).toEqual(
      new Set([`${kept?.answer?.overall} ${words?.words}`]),
    );
    const sheets = await desk.shop.backstage().tables['score-sheets'].all();
    expect(
      sheets
        .filter(({ technicianId }) => technicianId === desk.shop.customerId('zhou-jianguo'))
        .flatMap(({ pending }) => pending)
        .filter((one) => one.surveyId === surveyId),
    ).toHaveLength(1);
  }, 300_000);

  test('sent again is answered with the first', async () => {
    const who = somebody();
    const first = await answered(who, { overall: 5, words: '挺好' });
    const again = { surveyId: first.id, answer: said({ solved: 'no', overall: 1 }), sent: true };
    expect(await desk.shop.call(who, answerSurvey, again)).toEqual(first);
    expect(first).toMatchObject({ state: 'answered', answer: { overall: 5, words: '挺好' } });
  });

  test('of one tap can be completed, and counts by itself an hour later', async () => {
    const who = somebody();
    const claimId = await repaired(desk.shop, who, 1);
    const { id: surveyId } = await surveyOf(who, claimId);
    const tapped = await desk.shop.call(who, answerSurvey, {
      surveyId,
      answer: said({ solved: 'no' }),
      sent: false,
    });
    expect(tapped).toMatchObject({ state: 'open', answer: { solved: 'no' } });
    expect(await recoveriesOf('wu-jing', claimId)).toEqual([]);
    const { surveys } = desk.shop.backstage().tables;
    const [begun] = await surveysOf(claimId);
    if (begun) await surveys.put({ ...begun, touchedAt: hours(1.1), dueAt: hours(0.1) });
    await ticks(5);
    expect(await surveysOf(claimId)).toMatchObject([
      { answer: { solved: 'no' }, answeredAt: expect.any(String) },
    ]);
    expect(await recoveriesOf('wu-jing', claimId)).toMatchObject([{ causes: ['not-solved'] }]);
  });

  test('after fifteen days, to another path’s questions, or with words that WeChat forbids is refused', async () => {
    const who = somebody();
    const claimId = await repaired(desk.shop, who, 24);
    const { id: surveyId } = await surveyOf(who, claimId);
    const send = (answer: SurveyAnswer) =>
      desk.shop.refusal(who, answerSurvey, { surveyId, answer, sent: true });
    expect(await send(said({ marks: [{ of: 'refund-speed', mark: 5 }] }))).toBe('NOT_ASKED');
    expect(await send(said({ words: '违禁演示' }))).toBe('WORDS_REFUSED');
    const { surveys } = desk.shop.backstage().tables;
    const [open] = await surveysOf(claimId);
    if (open) await surveys.put({ ...open, closesAt: hours(0.01) });
    expect(await send(said())).toBe('TOO_LATE');
    expect(
      await desk.shop.refusal(who, answerSurvey, { surveyId: 'srv_made0up', answer: said(), sent: true }),
    ).toBe('NOT_ALLOWED');
  });

  test('about a job that is taken up again is kept and counts no more; the next one is asked about anew', async () => {
    const who = somebody();
    const taken = await takenOn(desk.shop, 'shen-yun', who);
    const { claimId, version } = await walk(desk.shop, taken, [
      ['zhou-jianguo', { kind: 'work-begun' }],
      ['zhou-jianguo', { kind: 'repaired', words: '换了水管', mainPart: false }],
    ]);
    const closed = await desk.shop.call(who, closeClaim, { claimId, version });
    const { id: surveyId } = await surveyOf(who, claimId);
    const low = { surveyId, answer: said({ overall: 2 }), sent: true };
    const first = await desk.shop.call(who, answerSurvey, low);
    await desk.shop.call(who, reopenClaim, { claimId, version: closed.version, words: '又漏了' });
    const again = { surveyId: first.id, answer: said(), sent: true };
    expect(await desk.shop.refusal(who, answerSurvey, again)).toBe('TOO_LATE');
    await ticks(3);
    expect(await desk.shop.call(who, getSurvey, { of: { surveyId: first.id } })).toMatchObject({
      state: 'superseded',
      answer: { overall: 2 },
    });
    const sheets = await desk.shop.backstage().tables['score-sheets'].all();
    expect(sheets.flatMap(({ pending }) => pending).some((one) => one.surveyId === first.id)).toBe(false);
  });
});

test('whoever leaves takes his words along; his marks stay without a name', async () => {
  const who = somebody();
  const secret = '金丝雀评价';
  const survey = await answered(who, { overall: 2, words: secret });
  const page = await desk.shop.call(who, exportMyData, { part: 'surveys' });
  expect(page.documents.surveys).toMatchObject([{ _id: survey.id }]);
  expect(JSON.stringify(page.documents['survey-texts'])).toContain(secret);
  const { deletionCode } = await desk.shop.call(who, getMyData, {});
  await desk.shop.call(who, deleteAccount, { deletionCode });
  await ticks(1);
  const { tables } = desk.shop.backstage();
  expect(JSON.stringify(await tables['survey-texts'].all())).not.toContain(secret);
  expect(await tables.surveys.get(survey.id)).toMatchObject({ productName: '', answer: { overall: 2 } });
});
