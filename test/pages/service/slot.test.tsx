import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Slot } from '../../../contracts/counter';
import CodePage from '../../../src/service/code';
import ShipPage from '../../../src/service/ship';
import SlotPage from '../../../src/service/slot';
import WayPage from '../../../src/service/way';
import { openCloud } from '../parts/cloud';
import { answers, detail } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent ?? '';
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);

const slot = (date: string, from: number, left: number): Slot => ({ date, from, to: from + 120, left });
const days = [
  { date: '2099-11-24', slots: [], why: 'closed' },
  { date: '2099-11-25', slots: [slot('2099-11-25', 540, 0), slot('2099-11-25', 840, 2)] },
];
const decided = { remedy: 'free-repair', way: 'shop', payer: 'store', freight: 'store', ground: 'rule' };
const claim = (more: object) => ({
  ...detail,
  state: 'approved',
  decision: { ...decided, at: detail.submittedAt },
  acts: ['book-slot', 'show-code'],
  ...more,
});

beforeEach(() => newPhone({ id: detail.id }));

test('a time that was taken meanwhile is answered by the nearest three, the first of them chosen', async () => {
  const cloud = openCloud({ ...answers, 'get-claim': claim({}), 'list-slots': { days } });
  show(<SlotPage />);
  await said('09:00–11:00');
  // The first free day is chosen; what is full says so and cannot be tapped.
  expect(text()).toContain('约满了');
  expect(text()).toContain('店休');
  fireEvent.click(screen.getByRole('radio', { name: /14:00–16:00/ }));
  const nearest = [slot('2099-11-25', 960, 1), slot('2099-11-26', 840, 4), slot('2099-11-27', 840, 4)];
  cloud.answer('book-slot', { outcome: 'taken', alternatives: nearest });
  fireEvent.click(screen.getByRole('button', { name: /14:00–16:00/ }));
  await said('刚被别人约走了');
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  cloud.answer('book-slot', { outcome: 'booked', claim: claim({ state: 'scheduled' }) });
  fireEvent.click(screen.getByRole('button', { name: /16:00–18:00/ }));
  await waitFor(() => expect(asked.map(([name]) => name)).toContain('navigateBack'));
  expect(sent(cloud, 'book-slot').map((one) => (one as { from: number }).from)).toEqual([840, 960]);
});

test('a tracking number is asked for with its courier, and what does not fit is said', async () => {
  const cloud = openCloud({ ...answers, 'get-claim': claim({ acts: ['ship-in'] }) });
  show(<ShipPage />);
  await said('哪家快递');
  fireEvent.click(screen.getByRole('button', { name: '寄出了' }));
  await said('选快递，再照着面单填单号');
  fireEvent.click(screen.getByRole('radio', { name: '顺丰' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'SF12 3456' } });
  cloud.refuse('ship-in', 'TRACKING_ODD');
  fireEvent.click(screen.getByRole('button', { name: '寄出了' }));
  await said('单号和这家快递对不上');
  expect(sent(cloud, 'ship-in')).toMatchObject([{ courier: 'sf', number: 'SF123456' }]);
});

test('the code is shown large enough to be said', async () => {
  openCloud({ ...answers, 'show-code': { code: '482913' } });
  show(<CodePage />);
  await waitFor(() => expect(text()).toContain('482 913'));
});

test('where goods and money are stands on one page, with what can be done next', async () => {
  const handling = {
    parcelIn: { courier: 'sf', number: 'SF1234567890123', at: detail.submittedAt },
    refund: {
      amountFen: 329_900,
      lines: [{ words: '发票价', fen: 329_900 }],
      clause: { label: '三包9条', clause: '第九条', title: '规定' },
    },
  };
  openCloud({ ...answers, 'get-claim': claim({ state: 'in-transit', acts: ['ship-in'], handling }) });
  show(<WayPage />);
  await said('顺丰 SF1234567890123');
  expect(text()).toContain('¥3299.00');
  expect(text()).toContain('依据 三包9条 第九条');
  await said('寄到这里');
  fireEvent.click(screen.getByRole('button', { name: '单号填错了，改一下' }));
  expect(asked).toContainEqual(['navigateTo', { url: `/service/ship/index?id=${detail.id}` }]);
});
