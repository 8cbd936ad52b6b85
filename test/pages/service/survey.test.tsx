import { fireEvent, screen, waitFor } from '@testing-library/react';
import { takeCarried } from '../../../src/shared/draft/carried';
import FollowUpPage from '../../../src/service/follow-up';
import SurveyPage from '../../../src/service/survey';
import { asking } from '../../../src/shared/words/asking';
import { surveyWords as words } from '../../../src/shared/words/survey';
import { openCloud, type Cloud } from '../parts/cloud';
import { detail } from '../parts/samples';
import { show } from '../parts/show';
import { asked, happens } from '../parts/taro';

const survey = {
  id: 'srv_0001',
  claim: { id: 'clm_0001', number: 'RX-7K3M2-Q', productName: '洗衣机', category: 'washer' },
  completedAt: '2026-11-02T07:06:00.000Z',
  path: 'remote',
  dimensions: ['attitude'],
  facts: [] as readonly string[],
  state: 'open',
  closesAt: '2026-11-17T07:06:00.000Z',
  followUps: [] as readonly object[],
  passedOn: false,
  stopped: false,
};
const answered = { ...survey, state: 'answered' };
const low = { ...survey, answer: { solved: 'partly', overall: 2, marks: [], facts: [], reasons: [] } };

const saved = (cloud: Cloud) =>
  cloud.called.filter(({ action }) => action === 'answer-survey').map(({ input }) => input);
/** To the page with the reasons. */
const toReasons = async () => {
  fireEvent.click(await screen.findByText(words.solved.partly));
  fireEvent.click(await screen.findByText(words.marks[2]));
  await screen.findByText(words.low);
};

test('one tap is saved, and what is sent is the whole answer', async () => {
  const cloud = openCloud({ 'get-survey': survey, 'answer-survey': answered });
  show(<SurveyPage />);
  fireEvent.click(await screen.findByText(words.solved.yes));
  await screen.findByText(words.overall);
  fireEvent.click(screen.getByText(words.marks[5]));
  await screen.findByText(words.dimensions.attitude);
  fireEvent.click(screen.getByText(words.send));
  await screen.findByText(words.thanks);
  const sent = saved(cloud);
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({ sent: true, answer: { solved: 'yes', overall: 5 } }),
  );
  expect(sent[0]).toMatchObject({ sent: false, answer: { solved: 'yes' } });
});

describe('what is said of a bad job', () => {
  test('is with the shop once a reason or an hour is tapped, or the field is left', async () => {
    const cloud = openCloud({ 'get-survey': low, 'answer-survey': low });
    show(<SurveyPage />);
    await toReasons();
    fireEvent.click(screen.getByText(words.reasons.late));
    await waitFor(() =>
      expect(saved(cloud).at(-1)).toMatchObject({ sent: false, answer: { reasons: ['late'] } }),
    );
    const field = screen.getByLabelText(words.words);
    fireEvent.input(field, { target: { value: '插上就漏电' } });
    fireEvent.blur(field);
    await waitFor(() =>
      expect(saved(cloud).at(-1)).toMatchObject({ answer: { words: '插上就漏电', reasons: ['late'] } }),
    );
    fireEvent.click(screen.getByText('16–18 点'));
    await waitFor(() =>
      expect(saved(cloud).at(-1)).toMatchObject({ answer: { words: '插上就漏电', callMe: ['16-18'] } }),
    );
  });

  test.each([
    ['is hidden', () => happens.hide()],
    ['is left', (leave: () => void) => leave()],
  ])('is saved when the page %s in the middle of a word', async (_how, away) => {
    const cloud = openCloud({ 'get-survey': low, 'answer-survey': low });
    const { unmount } = show(<SurveyPage />);
    await toReasons();
    fireEvent.input(screen.getByLabelText(words.words), { target: { value: '漏电' } });
    away(unmount);
    await waitFor(() => expect(saved(cloud).at(-1)).toMatchObject({ answer: { words: '漏电' } }));
  });
});

test('what did not come up is no answer: “no fee was taken” is stored as nothing', async () => {
  const begun = {
    ...survey,
    dimensions: [],
    facts: ['fee-first'],
    answer: {
      solved: 'yes',
      overall: 5,
      effort: 7,
      marks: [],
      facts: [{ of: 'fee-first', yes: false }],
      reasons: [],
    },
  };
  const cloud = openCloud({ 'get-survey': begun, 'answer-survey': begun });
  show(<SurveyPage />);
  fireEvent.click(await screen.findByText(words.solved.yes));
  fireEvent.click(await screen.findByText(words.marks[5]));
  fireEvent.click(await screen.findByText(words.efforts[7]));
  await screen.findByText(words.facts['fee-first'].ask);
  fireEvent.click(screen.getByText(words.facts['fee-first'].none ?? ''));
  await waitFor(() => expect(saved(cloud).at(-1)).toMatchObject({ answer: { facts: [] } }));
});

test('two questions are counted; those that may be left out by themselves', async () => {
  openCloud({ 'get-survey': survey, 'answer-survey': survey });
  show(<SurveyPage />);
  await screen.findByText(words.step(1, 2));
  screen.getByText(words.one);
  fireEvent.click(screen.getByText(words.solved.yes));
  await screen.findByText(words.step(2, 2));
  fireEvent.click(screen.getByText(words.marks[5]));
  await screen.findByText(words.more(1, 2));
  expect(screen.queryByText(words.one)).toBeNull();
});

describe.each(['open', 'expired'] as const)('where the survey itself is %s', (state) => {
  test('what was put right is shown, and whether it is right is answered there', async () => {
    const amends = { stage: 'asked', person: '吴静', did: '换了水管' };
    const told = { ...survey, state, amends };
    const cloud = openCloud({
      'get-survey': told,
      'answer-amends': { ...told, amends: { ...amends, stage: 'ended' } },
    });
    show(<SurveyPage />);
    await screen.findByText('换了水管');
    expect(screen.queryByText(words.lost)).toBeNull();
    fireEvent.click(screen.getByText(words.solved.yes));
    fireEvent.click(await screen.findByText(words.marks[5]));
    await screen.findByText(words.amends.ended);
    expect(cloud.called.filter(({ action }) => action === 'answer-amends')).toMatchObject([
      { input: { solved: 'yes', overall: 5 } },
    ]);
    expect(screen.queryAllByText(words.amends.rate)).toHaveLength(state === 'open' ? 1 : 0);
  });
});

test('whoever is asked can say at once that he does not want to be', async () => {
  const followUps = [{ day: 30, state: 'asked', recommend: false }];
  for (const page of [<SurveyPage key="survey" />, <FollowUpPage key="follow-up" />]) {
    const cloud = openCloud({ 'get-survey': { ...survey, followUps }, 'stop-surveys': { stopped: true } });
    const { unmount } = show(page);
    fireEvent.click(await screen.findByText(asking.stop));
    await screen.findByText(asking.ask);
    expect(cloud.called.at(-1)).toMatchObject({ action: 'stop-surveys', input: { stopped: true } });
    unmount();
  }
});

describe('what broke again', () => {
  const broke = {
    ...answered,
    followUps: [{ day: 90, state: 'answered', recommend: false, works: false }],
    answer: { solved: 'no', marks: [], facts: [], reasons: [], words: '还漏' },
  };
  const whereTo = () => asked.filter(([name]) => name === 'navigateTo').at(-1)?.[1];

  test('becomes a new claim that knows the thing and the words, where the old one cannot be reopened', async () => {
    openCloud({ 'get-survey': broke, 'get-claim': detail });
    show(<SurveyPage />);
    fireEvent.click(await screen.findByText(words.later.repair));
    expect(whereTo()).toEqual({ url: '/filing/claim-new/index?kind=repair' });
    expect(takeCarried()).toEqual({ words: '还漏', thing: { name: '洗衣机', category: 'washer' } });
    expect(takeCarried()).toEqual({});
  });

  test('is reopened with what was said where it can be', async () => {
    openCloud({ 'get-survey': broke, 'get-claim': { ...detail, acts: ['reopen-claim'] } });
    show(<SurveyPage />);
    fireEvent.click(await screen.findByText(words.reopen));
    expect(whereTo()).toEqual({ url: '/pages/claim-detail/index?id=clm_0001&open=reopen' });
    expect(takeCarried().words).toBe('还漏');
  });

  test('is complained about with topic and words', async () => {
    const followUps = [{ day: 90, state: 'asked', recommend: false }];
    openCloud({
      'get-survey': { ...survey, followUps },
      'get-claim': detail,
      'answer-follow-up': broke,
    });
    show(<FollowUpPage />);
    fireEvent.click(await screen.findByText(words.later.problem));
    fireEvent.input(screen.getByLabelText(words.later.words), { target: { value: '又开始漏' } });
    fireEvent.click(screen.getByText(words.send));
    fireEvent.click(await screen.findByText(words.later.complain));
    expect(whereTo()).toEqual({ url: '/account/complaint-new/index?claimId=clm_0001&about=quality' });
    expect(takeCarried().words).toBe('又开始漏');
  });
});
