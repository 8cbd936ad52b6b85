import { screen, waitFor } from '@testing-library/react';
import { liveDraft } from '../../../src/filing/claim-new/live-draft';
import { danger } from '../../../src/shared/words/faults';
import { guides, selfCheck } from '../../../src/shared/words/guides';
import { packagingWords, reasonWords, returningWords, usedWords } from '../../../src/shared/words/returning';
import { wizard } from '../../../src/shared/words/wizard';
import type { Cloud } from '../parts/cloud';
import { alerts, choose, draft, open, openAt, openShop, tap, type, wentTo, written } from '../parts/form';

const words = wizard.fault;
let cloud: Cloud;
beforeEach(() => {
  cloud = openShop();
});
const openFault = async () => {
  open({ step: 'fault', product: 'prd_washer' });
  await waitFor(() => screen.getByText(words.question('washer')));
};
const helped = () => cloud.called.filter(({ action }) => action === 'record-help').map(({ input }) => input);

describe('the fault', () => {
  it('asks for a code only when the display shows one, and keeps what is typed at once', async () => {
    await openFault();
    expect(screen.queryByLabelText(words.code)).toBeNull();
    choose('显示代码');
    type(words.code, 'E21');
    expect(draft()).toMatchObject({ symptoms: ['shows-code'], errorCode: 'E21' });
    choose('显示代码');
    expect(draft()).toMatchObject({ symptoms: [], errorCode: '' });
  });

  it('says what is missing and where, and goes on when it is there', async () => {
    await openFault();
    tap(words.next);
    expect(alerts()).toEqual([wizard.errors.symptoms, wizard.errors.began]);
    choose('漏水');
    choose('这几天', 'radio');
    expect(screen.queryAllByRole('alert')).toEqual([]);
    tap(words.next);
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=photos' }]);
  });

  it('takes what happened before, as far as it can happen to such a thing', async () => {
    await openFault();
    expect(screen.queryByRole('checkbox', { name: '摔过' })).toBeNull();
    choose('停过电');
    choose('搬动过');
    choose('停过电');
    expect(draft()?.triggers).toEqual(['moved']);
  });
});

describe('the guide', () => {
  it('that solved it is told to the shop, and nothing is filed', async () => {
    await openFault();
    choose('漏水');
    expect(screen.getByText(guides['washer-leak'].steps[0] ?? '')).toBeTruthy();
    tap(selfCheck.solved);
    expect(screen.getByText(selfCheck.thanksTitle)).toBeTruthy();
    await waitFor(() => expect(helped()).toHaveLength(1));
    expect(helped()[0]).toMatchObject({
      category: 'washer',
      symptom: 'leak',
      guideId: 'washer-leak',
      solved: true,
    });
    tap(selfCheck.home);
    expect(liveDraft.get()).toBeUndefined();
    expect(wentTo()).toEqual([{ url: '/pages/home/index' }]);
  });

  it('that did not help is out of the way, and the form is as it was', async () => {
    await openFault();
    choose('漏水');
    tap(selfCheck.notSolved);
    expect(screen.getByText(selfCheck.noted)).toBeTruthy();
    expect(draft()?.symptoms).toEqual(['leak']);
    await waitFor(() => expect(helped()[0]).toMatchObject({ solved: false }));
  });

  it('can be taken back: who finds it broken again goes on where he was', async () => {
    await openFault();
    choose('漏水');
    tap(selfCheck.solved);
    tap(selfCheck.again);
    expect(screen.getByText(words.question('washer'))).toBeTruthy();
    expect(draft()?.symptoms).toEqual(['leak']);
  });

  it('holds up nobody without a network', async () => {
    await openFault();
    cloud.unplug();
    choose('漏水');
    tap(selfCheck.solved);
    expect(screen.getByText(selfCheck.thanksTitle)).toBeTruthy();
  });

  it('is not there beside a danger', async () => {
    written({ category: 'water-heater', symptoms: ['not-heating', 'gas-smell'] });
    openAt('fault');
    await waitFor(() => screen.getByText(danger['gas-smell'] ?? ''));
    expect(screen.queryByText(selfCheck.title)).toBeNull();
  });
});

describe('what goes back', () => {
  const openReturn = async () => {
    written({ kind: 'return', category: 'washer', symptoms: [], began: undefined });
    openAt('fault');
    await waitFor(() => screen.getByText(returningWords.question.return));
  };

  it('first says why; without a fault nothing is asked of one', async () => {
    await openReturn();
    expect(screen.queryByText(words.question('washer'))).toBeNull();
    tap(words.next);
    expect(alerts()).toEqual([wizard.errors.reason]);
    choose(reasonWords['no-reason'], 'radio');
    tap(words.next);
    expect(alerts()).toEqual([wizard.errors.packaging, wizard.errors.used]);
    choose(packagingWords.complete, 'radio');
    choose(usedWords.tried, 'radio');
    tap(words.next);
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=photos' }]);
    expect(draft()?.returning).toEqual({ reason: 'no-reason', packaging: 'complete', used: false });
  });

  it('with a fault asks for it, and since when unless it came so', async () => {
    await openReturn();
    choose(reasonWords.quality, 'radio');
    expect(screen.getByText(words.question('washer'))).toBeTruthy();
    expect(screen.getByText(words.began)).toBeTruthy();
    choose(reasonWords['damaged-on-arrival'], 'radio');
    expect(screen.queryByText(words.began)).toBeNull();
    expect(screen.queryByText(selfCheck.title)).toBeNull();
  });

  it('has no seal to ask for where such goods have none', async () => {
    await openReturn();
    choose(reasonWords['no-reason'], 'radio');
    expect(screen.queryByText(returningWords.seal)).toBeNull();
  });

  it('is asked for its seal where such goods have one', async () => {
    written({ kind: 'return', category: 'cosmetics', symptoms: [], returning: { reason: 'no-reason' } });
    openAt('fault');
    await waitFor(() => expect(screen.getByText(returningWords.seal)).toBeTruthy());
  });

  it('is exchanged only for a reason', async () => {
    written({ kind: 'exchange' });
    openAt('fault');
    await waitFor(() => screen.getByText(returningWords.question.exchange));
    expect(screen.queryByRole('radio', { name: reasonWords['no-reason'] })).toBeNull();
    expect(screen.getByRole('radio', { name: reasonWords['wrong-item'] })).toBeTruthy();
  });
});
