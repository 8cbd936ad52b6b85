import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { today } from '../../../src/shared/format';
import { carryOver, takeCarried } from '../../../src/shared/draft/carried';
import { draftShelf } from '../../../src/shared/draft/draft-shelf';
import { liveDraft } from '../../../src/filing/claim-new/live-draft';
import { channelWords, purchaseWords } from '../../../src/shared/words/returning';
import { kindWords } from '../../../src/shared/words/ways';
import { wizard } from '../../../src/shared/words/wizard';
import type { Cloud } from '../parts/cloud';
import { alerts, choose, draft, open, openShop, tap, type, wentTo } from '../parts/form';
import { products, store } from '../parts/samples';

const words = wizard.product;
let cloud: Cloud;
beforeEach(() => {
  cloud = openShop();
});

describe('the kind', () => {
  it('is asked first where the way here did not name it', async () => {
    open();
    await waitFor(() => screen.getByText(wizard.kind.question));
    tap(new RegExp(`^${kindWords.return}`));
    expect(draft()?.kind).toBe('return');
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=product' }]);
  });

  it('is not asked where it was named', async () => {
    open({ kind: 'exchange' });
    await waitFor(() => screen.getByText(words.questions.exchange));
    expect(draft()?.kind).toBe('exchange');
  });

  it('of a product that is chosen before it is to repair it', async () => {
    open({ step: 'fault', product: 'prd_washer' });
    await waitFor(() => screen.getByText(wizard.fault.question('washer')));
    expect(draft()?.kind).toBe('repair');
  });
});

describe('the product', () => {
  it('is chosen and left by one tap', async () => {
    open({ kind: 'repair' });
    await waitFor(() => tap(/^海岚滚筒洗衣机/));
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=fault' }]);
    expect(draft()).toMatchObject({ kind: 'repair', category: 'washer', productName: '海岚滚筒洗衣机' });
  });

  it('may be anything else, with what is missing said where it is missing', async () => {
    cloud.answer('list-products', { products: [] });
    open({ kind: 'repair' });
    await waitFor(() => tap(words.next));
    expect(alerts()).toEqual([wizard.errors.category, wizard.errors.name]);
    choose('冰箱', 'radio');
    type(`${words.name}，${wizard.errors.name}`, '老冰箱');
    tap(words.next);
    expect(draft()?.product).toEqual({ from: 'described', category: 'fridge', name: '老冰箱' });
  });

  it('and the words are filled in where the page before knew them, once', async () => {
    carryOver({ words: '又开始漏', thing: { name: '老冰箱', category: 'fridge' } });
    open({ kind: 'repair' });
    await waitFor(() => tap(words.next));
    expect(draft()).toMatchObject({
      product: { from: 'described', category: 'fridge', name: '老冰箱' },
      words: '又开始漏',
    });
    expect(takeCarried()).toEqual({});
  });

  it('that is being described is kept on the phone letter by letter', async () => {
    cloud.answer('list-products', { products: [] });
    open({ kind: 'repair' });
    await waitFor(() => screen.getByLabelText(words.name));
    type(words.name, '老冰');
    act(() => liveDraft.save());
    expect(draftShelf.read(store.id)?.described.name).toBe('老冰');
  });

  it('is mine when the typed serial is mine', async () => {
    open({ kind: 'repair' });
    await waitFor(() => tap(words.other));
    type(words.serial, products[0]?.serial ?? '');
    tap(words.next);
    expect(draft()?.product).toEqual({ from: 'owned', productId: 'prd_washer' });
  });

  it('that is not exchanged is not offered for it', async () => {
    cloud.answer('list-products', { products: [] });
    open({ kind: 'exchange' });
    await waitFor(() => screen.getByRole('radio', { name: '冰箱' }));
    expect(screen.queryByRole('radio', { name: '服务' })).toBeNull();
  });
});

describe('how it was bought', () => {
  const tell = async (kind: string) => {
    cloud.answer('list-products', { products: [] });
    open({ kind });
    await waitFor(() => screen.getByLabelText(words.name));
    choose('冰箱', 'radio');
    type(words.name, '老冰箱');
  };

  it('need not be said for a repair', async () => {
    await tell('repair');
    tap(words.next);
    expect(wentTo()).toEqual([{ url: '/filing/claim-new/index?step=fault' }]);
  });

  it('has to be said for a return, and who bought elsewhere learns whom to turn to', async () => {
    await tell('return');
    tap(words.nextReturning);
    expect(alerts()).toEqual([wizard.errors.channel]);
    choose(channelWords.elsewhere, 'radio');
    expect(screen.getByText(purchaseWords.elsewhere)).toBeTruthy();
    tap(words.nextReturning);
    expect(wentTo()).toHaveLength(1);
  });

  it('takes the day, or about how many years, the last one said', async () => {
    await tell('repair');
    choose(channelWords.shop, 'radio');
    choose(purchaseWords.years[2], 'radio');
    expect(draft()?.purchase).toMatchObject({ approxYears: 2, on: '' });
    fireEvent.input(screen.getByTestId('calendar'), { target: { value: '2026-01-02' } });
    expect(draft()?.purchase).toMatchObject({ on: '2026-01-02' });
    expect(draft()?.purchase.approxYears).toBeUndefined();
    choose(purchaseWords.years[0], 'radio');
    expect(draft()?.purchase).toMatchObject({ approxYears: 0, on: '' });
  });

  it('cannot have been tomorrow, and a number is letters and digits', async () => {
    await tell('repair');
    choose(channelWords.online, 'radio');
    const tomorrow = today(Date.now() + 86_400_000);
    fireEvent.input(screen.getByTestId('calendar'), { target: { value: tomorrow } });
    type(purchaseWords.voucher, '订单一号');
    tap(words.next);
    expect(alerts()).toEqual([wizard.errors.on, wizard.errors.voucherNumber]);
    expect(wentTo()).toEqual([]);
  });
});
