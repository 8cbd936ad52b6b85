import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import Claims from '../../../src/pages/claims';
import { openCloud } from '../parts/cloud';
import { answers, claim } from '../parts/samples';
import { show } from '../parts/show';
import { happens, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));

beforeEach(() => newPhone());

test('进度 shows the words of an error and the number that finds it', async () => {
  const cloud = openCloud(answers);
  cloud.refuse('list-claims', 'DEFECT');
  show(<Claims />);
  await said('记录号 REQ-7F3A');
  cloud.answer('list-claims', { claims: [claim(3)], more: false });
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await said('洗衣机3');
  expect(text()).not.toContain('记录号');
});

test('进度 asks no further at the end of the list', async () => {
  const cloud = openCloud(answers);
  show(<Claims />);
  await said('都在这里了');
  act(() => happens.reachBottom());
  expect(cloud.called.filter(({ action }) => action === 'list-claims')).toHaveLength(1);
});

test('进度 asks for each segment by its own name and says why one is empty', async () => {
  const cloud = openCloud({ ...answers, 'list-claims': { claims: [], more: false } });
  show(<Claims />);
  await said('没有在办的工单');
  fireEvent.click(screen.getByRole('radio', { name: '等我' }));
  await said('没有等你的事');
  expect(screen.queryByRole('button', { name: '我要报修' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '办完' }));
  await said('还没有办完的');
  const asks = cloud.called.filter(({ action }) => action === 'list-claims').map(({ input }) => input);
  expect(asks).toEqual([{ group: 'open' }, { group: 'mine' }, { group: 'done' }]);
});

test.each([
  [{ state: 'reviewing' }, '客服在看 · 最迟2099年11月23日 14:30 答复'],
  [{ state: 'submitted', answerBy: '2020-01-01T08:15:00+08:00' }, '答复，晚了'],
  [{ state: 'need-info', turn: 'customer' }, '等你补 · 轮到你，等你期间不计时'],
  [{ state: 'parts-wait' }, '等配件 · 轮到店里'],
  [{ state: 'completed', turn: 'nobody' }, '已办好 · 有问题还能再打开'],
  [{ state: 'rejected', turn: 'nobody' }, '未通过 · 理由和你能怎么办'],
  [{ state: 'cancelled', turn: 'nobody' }, '已取消'],
] as const)('进度 says of %o: %s', async (more, words) => {
  openCloud({ ...answers, 'list-claims': { claims: [claim(0, more)], more: false } });
  show(<Claims />);
  await waitFor(() => expect(text()).toContain(words));
});
