import { fireEvent, screen, waitFor } from '@testing-library/react';
import ClaimNew from '../../../src/pages/claim-new/index';
import { liveDraft } from '../../../src/pages/claim-new/live-draft';
import { draftShelf } from '../../../src/shared/draft/draft-shelf';
import { wizard } from '../../../src/shared/words/wizard';
import { openCloud } from '../parts/cloud';
import { answers, claim, me, products, store } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const words = wizard;
const open = (query: Record<string, string>) => {
  newPhone(query);
  return show(<ClaimNew />);
};
/** A page further down the stack: the form is being written already. */
const openAt = (step: string) => {
  const kept = liveDraft.get();
  newPhone({ step });
  expect(kept).toBeDefined();
  return show(<ClaimNew />);
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, role: 'checkbox' | 'radio' = 'checkbox') =>
  fireEvent.click(screen.getByRole(role, { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const wentTo = () =>
  asked.filter(([name]) => name === 'navigateTo' || name === 'reLaunch').map(([, argument]) => argument);

/** A form that only wants sending. */
const written = (): void => {
  liveDraft.open(store.id, true);
  liveDraft.choose({
    storeId: store.id,
    product: { from: 'owned', productId: 'prd_washer' },
    productName: '海岚滚筒洗衣机',
    category: 'washer',
  });
  liveDraft.change({ symptoms: ['leak'], began: 'these-days' });
};

let cloud: ReturnType<typeof openCloud>;
beforeEach(() => {
  newPhone();
  liveDraft.finish();
  cloud = openCloud({ ...answers, 'submit-claim': claim(7), 'agree-to-messages': {} });
});
const sent = () => cloud.called.filter(({ action }) => action === 'submit-claim');

describe('the product', () => {
  it('is chosen and left by one tap', async () => {
    open({});
    await waitFor(() => tap(/^海岚滚筒洗衣机/));
    expect(wentTo()).toEqual([{ url: '/pages/claim-new/index?step=fault' }]);
    expect(liveDraft.get()?.draft).toMatchObject({ category: 'washer', productName: '海岚滚筒洗衣机' });
  });

  it('may be anything else, with what is missing said where it is missing', async () => {
    cloud.answer('list-products', { products: [] });
    open({});
    await waitFor(() => tap(words.product.next));
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      words.errors.category,
      words.errors.name,
    ]);
    choose('冰箱', 'radio');
    type(`${words.product.name}，${words.errors.name}`, '老冰箱');
    tap(words.product.next);
    expect(liveDraft.get()?.draft.product).toEqual({ from: 'described', category: 'fridge', name: '老冰箱' });
  });

  it('is mine when the typed serial is mine', async () => {
    open({});
    await waitFor(() => tap(words.product.other));
    type(words.product.serial, products[0]?.serial ?? '');
    tap(words.product.next);
    expect(liveDraft.get()?.draft.product).toEqual({ from: 'owned', productId: 'prd_washer' });
  });

  it('that broke last time is asked about before anything else', async () => {
    written();
    open({});
    await waitFor(() => screen.getByText(words.product.unfinished));
    tap(words.product.anew);
    expect(liveDraft.get()?.draft.product).toBeUndefined();
  });
});

describe('the fault', () => {
  it('asks for a code only when the display shows one, and keeps what is typed at once', async () => {
    open({ step: 'fault', product: 'prd_washer' });
    await waitFor(() => screen.getByText(words.fault.question('washer')));
    expect(screen.queryByLabelText(words.fault.code)).toBeNull();
    choose('显示代码');
    type(words.fault.code, 'E21');
    expect(liveDraft.get()?.draft).toMatchObject({ symptoms: ['shows-code'], errorCode: 'E21' });
    choose('显示代码');
    expect(liveDraft.get()?.draft).toMatchObject({ symptoms: [], errorCode: '' });
  });

  it('says what is missing and where, and goes on when it is there', async () => {
    open({ step: 'fault', product: 'prd_washer' });
    await waitFor(() => tap(words.fault.next));
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      words.errors.symptoms,
      words.errors.began,
    ]);
    choose('漏水');
    choose('这几天', 'radio');
    expect(screen.queryAllByRole('alert')).toEqual([]);
    tap(words.fault.next);
    expect(wentTo()).toEqual([{ url: '/pages/claim-new/index?step=photos' }]);
  });

  it('that was chosen survives the end of the page', async () => {
    written();
    liveDraft.save();
    expect(draftShelf.read(store.id)).toMatchObject({ symptoms: ['leak'], began: 'these-days' });
  });
});

describe('sending', () => {
  it('fills in what the shop remembers and sends the whole form once, however often it is tapped', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    const button = screen.getByRole('button', { name: words.contact.submit });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() =>
      expect(wentTo()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample7&sent=1' }]),
    );
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.input).toMatchObject({
      storeId: store.id,
      kind: 'repair',
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
    tap(words.contact.submit);
    await waitFor(() => screen.getByRole('alert'));
    const unanswered: unknown = JSON.parse(liveDraft.get()?.draft.sent ?? '');
    cloud.plugIn();
    tap(words.contact.submit);
    await waitFor(() => expect(wentTo()).toHaveLength(1));
    expect(sent().map(({ input }) => input)).toEqual([unanswered]);
  });

  it('takes a new key only after the shop said that the old one is used', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    const key = liveDraft.get()?.draft.key;
    cloud.refuse('submit-claim', 'BAD_INPUT');
    tap(words.contact.submit);
    await waitFor(() => screen.getByRole('alert'));
    expect(liveDraft.get()?.draft.key).toBe(key);
    cloud.refuse('submit-claim', 'KEY_REUSED');
    tap(words.contact.submit);
    await waitFor(() => expect(liveDraft.get()?.draft.key).not.toBe(key));
  });

  it('says at the field what is wrong with it, and sends nothing', async () => {
    written();
    openAt('contact');
    await waitFor(() => screen.getByDisplayValue('林晓'));
    type(words.contact.phone, '12345');
    tap(words.contact.submit);
    expect(screen.getByRole('alert').textContent).toBe(words.errors.phone);
    expect(sent()).toHaveLength(0);
    expect(liveDraft.get()?.draft.contact?.phone).toBe('12345');
  });
});
