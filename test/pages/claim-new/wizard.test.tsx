import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { liveDraft } from '../../../src/filing/claim-new/live-draft';
import { draftShelf } from '../../../src/shared/draft/draft-shelf';
import { wizard as words } from '../../../src/shared/words/wizard';
import type { Cloud } from '../parts/cloud';
import { draft, open, openAt, openShop, tap, type, wentTo, written } from '../parts/form';
import { me, store } from '../parts/samples';

let cloud: Cloud;
beforeEach(() => {
  cloud = openShop();
});
const sent = () => cloud.called.filter(({ action }) => action === 'submit-claim');

describe('the form', () => {
  it('that was not finished last time is asked about before anything else, and goes on where it was', async () => {
    written({ step: 'photos' });
    open({ kind: 'return' });
    await waitFor(() => tap('接着填'));
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=photos' }]);
    expect(draft()?.kind).toBe('repair');
  });

  it('begun anew is about what was asked for now', async () => {
    written();
    open({ kind: 'return' });
    await waitFor(() => tap('重新填'));
    expect(draft()?.product).toBeUndefined();
    await waitFor(() => screen.getByText(words.product.questions.return));
  });

  it('survives the end of its page', () => {
    written();
    act(() => liveDraft.save());
    expect(draftShelf.read(store.id)).toMatchObject({ symptoms: ['leak'], began: 'these-days' });
  });
});

describe('sending', () => {
  it('fills in what the shop remembers and sends the whole form once, however often it is tapped', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    const button = screen.getByRole('button', { name: words.contact.submits.repair });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() =>
      expect(wentTo()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample7&sent=1' }]),
    );
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.input).toMatchObject({
      storeId: store.id,
      kind: 'repair',
      way: 'visit',
      product: { from: 'owned', productId: 'prd_washer' },
      fault: { symptoms: ['leak'], began: 'these-days' },
      photos: [],
      contact: me.contact,
    });
    expect(draftShelf.read(store.id)).toBeUndefined();
    await waitFor(() => expect(cloud.called.map(({ action }) => action)).toContain('agree-to-messages'));
  });

  it('sends the very same again when no answer came', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    cloud.unplug();
    tap(words.contact.submits.repair);
    await waitFor(() => screen.getByRole('alert'));
    const unanswered: unknown = JSON.parse(draft()?.sent ?? '');
    cloud.plugIn();
    tap(words.contact.submits.repair);
    await waitFor(() => expect(wentTo()).toHaveLength(1));
    expect(sent().map(({ input }) => input)).toEqual([unanswered]);
  });

  it('takes a new key only after the shop said that the old one is used', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    const key = draft()?.key;
    cloud.refuse('submit-claim', 'BAD_INPUT');
    tap(words.contact.submits.repair);
    await waitFor(() => screen.getByRole('alert'));
    expect(draft()?.key).toBe(key);
    cloud.refuse('submit-claim', 'KEY_REUSED');
    tap(words.contact.submits.repair);
    await waitFor(() => expect(draft()?.key).not.toBe(key));
  });

  it('says at the field what is wrong with it, and sends nothing', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    type(words.contact.phone, '12345');
    tap(words.contact.submits.repair);
    expect(screen.getByRole('alert').textContent).toBe(words.errors.phone);
    expect(sent()).toHaveLength(0);
    expect(draft()?.contact?.phone).toBe('12345');
  });

  it('takes the way that is chosen, and wishes only from those who have some', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    expect(screen.queryByLabelText(words.contact.wishes)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: '送到店里' }));
    tap(words.contact.wishesAsk);
    type(words.contact.wishes, '周末前要用');
    tap(words.contact.submits.repair);
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]?.input).toMatchObject({ way: 'shop', wishes: '周末前要用' });
  });
});
