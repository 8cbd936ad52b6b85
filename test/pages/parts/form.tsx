import { fireEvent, screen } from '@testing-library/react';
import ClaimNew from '../../../src/filing/claim-new/index';
import { liveDraft } from '../../../src/filing/claim-new/live-draft';
import type { ClaimDraft } from '../../../src/shared/draft/claim-draft';
import { claim, answers, store } from './samples';
import { freeByLaw } from './judgements';
import { type Cloud, openCloud } from './cloud';
import { show } from './show';
import { asked, newPhone } from './taro';

/** A phone and a shop with nothing written yet. */
export const openShop = (): Cloud => {
  newPhone();
  liveDraft.finish();
  return openCloud({
    ...answers,
    'submit-claim': claim(7),
    'agree-to-messages': {},
    'preview-rights': { judgement: freeByLaw, open: [] },
    'record-help': {},
  });
};

/** The form by a link from outside. */
export const open = (query: Record<string, string> = {}) => {
  newPhone(query);
  return show(<ClaimNew />);
};

/** A page further down the stack: the form is being written already. */
export const openAt = (step: string) => {
  expect(liveDraft.get()).toBeDefined();
  return open({ step });
};

export const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const choose = (name: string, role: 'checkbox' | 'radio' = 'checkbox') =>
  fireEvent.click(screen.getByRole(role, { name }));
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const wentTo = () =>
  asked
    .filter(([name]) => name === 'navigateTo' || name === 'reLaunch' || name === 'switchTab')
    .map(([, argument]) => argument);
export const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent);

/** A form about the washing machine that only wants sending. */
export const written = (more: Partial<ClaimDraft> = {}): void => {
  liveDraft.open(store.id, { goOn: true });
  liveDraft.choose({
    storeId: store.id,
    kind: more.kind ?? 'repair',
    product: { from: 'owned', productId: 'prd_washer' },
    productName: '海岚滚筒洗衣机',
    category: 'washer',
  });
  liveDraft.change({ symptoms: ['leak'], began: 'these-days', ...more });
};
export const draft = (): ClaimDraft | undefined => liveDraft.get()?.draft;
