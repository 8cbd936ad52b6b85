import { screen, waitFor } from '@testing-library/react';
import { deadlineWords, remedyWords, rightsWords as words } from '../../../src/shared/words/rights';
import type { Cloud } from '../parts/cloud';
import { draft, openAt, openShop, tap, wentTo, written } from '../parts/form';
import { forAPerson, freeByLaw, limit, notKnownYet, paidRepair } from '../parts/judgements';

let cloud: Cloud;
beforeEach(() => {
  cloud = openShop();
});
const judged = (judgement: unknown, open: unknown = []) =>
  cloud.answer('preview-rights', { judgement, open });
const asked = () => cloud.called.filter(({ action }) => action === 'preview-rights');

describe('one’s rights', () => {
  it('are told by one call: what, by when, who pays, by which rule, and who proves it', async () => {
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(remedyWords['free-repair']));
    for (const said of [
      deadlineWords['repair-done'],
      '2099年11月29日',
      words.free,
      '不用你证明是质量问题，由店里举证。',
    ])
      expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByRole('button', { name: /浙江办法/ })).toBeTruthy();
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.input).not.toHaveProperty('contact');
    tap(words.nextAs(remedyWords['free-repair']));
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=contact' }]);
  });

  it('are told for later, too: an exchange that is not there yet, and what would come back', async () => {
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.later.repair));
    expect(screen.getByText(words.from('2099年12月23日'))).toBeTruthy();
    expect(screen.queryByText('修两次还不好，可以换新。')).toBeNull();
    tap(new RegExp(words.moreWays(1)));
    expect(screen.getByText('修两次还不好，可以换新。')).toBeTruthy();
    expect(screen.getAllByText('¥3299.00')).toHaveLength(2);
    expect(screen.getByText(words.noDeduction)).toBeTruthy();
  });

  it('that are not known yet are called possible, with what would settle it', async () => {
    judged(notKnownYet);
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.maybe(remedyWords['free-repair'])));
    expect(screen.getByText('能证明在哪天买的东西')).toBeTruthy();
    // What only the shop can find out is not asked of the customer.
    expect(screen.queryByText('坏的是不是主要部件')).toBeNull();
    expect(screen.getByText(remedyWords['paid-repair'])).toBeTruthy();
    expect(screen.getByRole('button', { name: words.next })).toBeTruthy();
  });

  it('that a person has to settle are no refusal', async () => {
    judged(forAPerson);
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.person));
    expect(screen.getByText(words.personText)).toBeTruthy();
    expect(screen.getByText(forAPerson.review[0]?.words ?? '')).toBeTruthy();
  });

  it('that are none leave a repair for pay', async () => {
    judged({ ...freeByLaw, entitlements: [paidRepair], possible: [], reasons: [limit], deadlines: [] });
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.paid));
    expect(screen.getByText(words.quote)).toBeTruthy();
    expect(screen.getByText(limit.words)).toBeTruthy();
  });

  it('to something else are told when what was asked for cannot be had now', async () => {
    written({
      kind: 'return',
      returning: { reason: 'quality', seal: 'none', packaging: 'complete', used: true },
    });
    openAt('rights');
    await waitFor(() => screen.getByText(words.notNow('退货')));
    expect(screen.getByText(remedyWords['free-repair'])).toBeTruthy();
  });

  it('say that the law’s own text decides where nobody compared a rule with it', async () => {
    written();
    const { unmount } = openAt('rights');
    await waitFor(() => screen.getByText(remedyWords['free-repair']));
    expect(screen.queryByText(new RegExp(words.unverified))).toBeNull();
    unmount();
    judged({
      ...freeByLaw,
      entitlements: freeByLaw.entitlements.map((one) => ({ ...one, verified: false })),
    });
    openAt('rights');
    await waitFor(() => screen.getByText(new RegExp(words.unverified)));
  });

  it('may be put before a person, and back', async () => {
    written();
    openAt('rights');
    await waitFor(() => tap(words.askPerson));
    expect(draft()?.wantsPerson).toBe(true);
    expect(screen.getByText(words.asksPerson)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.nextPerson })).toBeTruthy();
    tap(words.notPerson);
    expect(draft()?.wantsPerson).toBe(false);
  });
});

describe('without an answer about one’s rights', () => {
  it('the form goes on all the same, and one may ask again', async () => {
    cloud.lose('preview-rights');
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.offline));
    expect(screen.getByRole('button', { name: words.next })).toBeTruthy();
    judged(freeByLaw);
    tap(words.retry);
    await waitFor(() => screen.getByText(remedyWords['free-repair']));
  });

  it('because of the shop’s own fault, it says so and not a code', async () => {
    cloud.refuse('preview-rights', 'DEFECT');
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.failed));
    tap(words.next);
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=contact' }]);
  });

  it('while something is missing before it, the way leads back there', async () => {
    written({ symptoms: [] });
    openAt('rights');
    await waitFor(() => tap(words.complete));
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=fault' }]);
    expect(asked()).toEqual([]);
  });
});

describe('an open claim about the same thing', () => {
  const there = [{ claimId: 'clm_open1', number: 'RX-2B2B2-C' }];

  it('is offered, and going there leaves no second form behind', async () => {
    judged(freeByLaw, there);
    written();
    openAt('rights');
    await waitFor(() => screen.getByText(words.open.title));
    tap(words.open.join);
    expect(wentTo()).toEqual([{ url: '/pages/claim-detail/index?id=clm_open1' }]);
    expect(draft()).toBeUndefined();
  });

  it('is no obstacle for another matter', async () => {
    judged(freeByLaw, there);
    written();
    openAt('rights');
    await waitFor(() => tap(words.open.anew));
    expect(screen.queryByText(words.open.title)).toBeNull();
    expect(draft()?.separate).toBe(true);
  });
});
