import { act, fireEvent, waitFor } from '@testing-library/react';
import ClaimDetail from '../../../src/pages/claim-detail';
import { openCloud } from '../parts/cloud';
import { answers } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));

beforeEach(() => newPhone());

test('工单 asks for a picture again, once, when its address stopped working', async () => {
  newPhone({ id: 'clm_sample0' });
  const cloud = openCloud(answers);
  const { container } = show(<ClaimDetail />);
  await waitFor(() =>
    expect(container.querySelector('img')?.getAttribute('src')).toBe('https://files.test/one'),
  );
  const asks = () => cloud.called.filter(({ action }) => action === 'show-my-photos').length;
  const picture = container.querySelector('img') ?? container;
  fireEvent.error(picture);
  await waitFor(() => expect(asks()).toBe(2));
  fireEvent.error(picture);
  await act(() => Promise.resolve());
  expect(asks()).toBe(2);
});

test('工单 of somebody else reads as not found, without a code', async () => {
  newPhone({ id: 'clm_other0' });
  openCloud(answers).refuse('get-claim', 'NOT_ALLOWED');
  show(<ClaimDetail />);
  await said('没有找到');
  expect(text()).not.toContain('NOT_ALLOWED');
});
