import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Board, BoardVisit } from '../../../contracts/board';
import { staffBoard as words } from '../../../src/shared/words/staff-board';
import StaffBoard from '../../../src/staff/board/index';
import { openCloud } from '../parts/cloud';
import { store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const date = '2099-11-25';
const [zhou, li] = ['cus_zhou1', 'cus_li11'];
const nothing = { unserved: 0, travel: 0, returns: 0, changes: 0, fairness: 0 };

const visit = (more: Partial<BoardVisit> = {}): BoardVisit => ({
  visitId: 'vis_one111',
  claimId: 'clm_one111',
  heldBy: zhou,
  heldRev: 3,
  number: 'RX-7K3M1-Q',
  productName: '洗衣机',
  category: 'washer',
  symptoms: ['leak'],
  district: '西湖区',
  urgent: false,
  window: { from: 540, to: 660 },
  minutes: 45,
  start: 552,
  end: 597,
  slack: 60,
  state: 'planned',
  asked: false,
  accepted: true,
  locked: false,
  frozen: false,
  atRisk: false,
  ...more,
});

const board = (visits: readonly BoardVisit[], windows = [{ from: 540, to: 660 }]): Board => {
  const shift = { from: 510, to: 1_080 };
  const one = { badge: 'HS-017', shift, breaks: [], load: 0.1, visits: [] };
  return {
    date,
    windows,
    technicians: [
      { ...one, customerId: zhou, name: '周建国', rev: 3, visits: [...visits] },
      { ...one, customerId: li, name: '李强', rev: 7 },
    ],
    waiting: [],
    worth: nothing,
    mayMove: true,
  };
};

const tried = { fits: true, position: 0, broken: [], difference: nothing };
const each = [{ customerId: zhou }, { customerId: li, hindrance: 'skill' }];

const open = (shown: Board, answers: Readonly<Record<string, unknown>> = {}) => {
  newPhone({ storeId: store.id, date });
  const cloud = openCloud({
    'get-board': shown,
    'explain-visit': { each },
    'try-move-visit': tried,
    'list-portraits': {},
    'show-portraits': { portraits: [] },
    ...answers,
  });
  show(<StaffBoard />);
  return cloud;
};
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);
const tap = async (name: string | RegExp) => {
  const [first] = await waitFor(() => screen.getAllByRole('button', { name }));
  if (!first) throw new Error(`nothing is called ${String(name)}`);
  fireEvent.click(first);
};
const said = (text: string) => waitFor(() => expect(document.body.textContent).toContain(text));
const heads = () => [...document.querySelectorAll('.bd-h')].map(({ textContent }) => textContent);

describe('the board on a phone', () => {
  test('shows what begins in another window than it was promised under the one in which it begins', async () => {
    open(
      board(
        [visit({ window: { from: 560, to: 700 } })],
        [
          { from: 540, to: 660 },
          { from: 660, to: 780 },
        ],
      ),
    );
    await said('漏水');
    expect(heads()).toEqual(['9–11', '11–13']);
    expect(document.querySelectorAll('.bd .job')).toHaveLength(1);
  });

  test('shows what fits none of the day’s windows in a column of its own', async () => {
    open(board([visit({ window: { from: 1_200, to: 1_260 }, start: 1_210 })]));
    await said(words.otherWindow);
    expect(heads()).toEqual(['9–11', words.otherWindow]);
    expect(document.querySelectorAll('.bd .job')).toHaveLength(1);
  });

  test('reads out what is seen on a visit, and then when it was promised', async () => {
    open(board([visit()]));
    const [job] = await waitFor(() => screen.getAllByRole('button', { name: /09:12/ }));
    const seen = [...(job?.children ?? [])].map(({ textContent }) => textContent).join(' ');
    expect(job?.getAttribute('aria-label')).toBe(`${seen}，09:00–11:00`);
  });

  test('says first what comes too late and what nobody has said yes to', async () => {
    open(
      board([
        visit({ accepted: false, asked: true }),
        visit({ visitId: 'vis_two222', atRisk: true, lateUntil: 690 }),
      ]),
    );
    await said(words.watch);
    const text = document.body.textContent ?? '';
    expect(text.lastIndexOf(words.lateUntil(690))).toBeLessThan(text.lastIndexOf(words.unaccepted));
  });
});

describe('a move by hand', () => {
  const choose = async (cloud: ReturnType<typeof open>) => {
    await tap(/09:12/);
    await said(words.sheet.cannot.skill);
    await tap(/李强 ?不会修|李强.*没有证/);
    await waitFor(() => expect(sent(cloud, 'try-move-visit')).toHaveLength(1));
  };

  test('that breaks a rule is sent with a reason, and not without', async () => {
    const shown = board([visit()]);
    const broken = [{ what: 'skill', number: 'RX-7K3M1-Q' }];
    const cloud = open(shown, {
      'try-move-visit': { ...tried, fits: false, broken },
      'move-visit': shown,
    });
    await choose(cloud);
    await tap(words.move.override('李强'));
    await said(words.move.reasonMissing);
    expect(sent(cloud, 'move-visit')).toEqual([]);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '带徒弟一起去' } });
    await tap(words.move.override('李强'));
    await waitFor(() =>
      expect(sent(cloud, 'move-visit')).toMatchObject([
        {
          to: li,
          reason: '带徒弟一起去',
          lock: true,
          revs: [
            { customerId: zhou, rev: 3 },
            { customerId: li, rev: 7 },
          ],
        },
      ]),
    );
  });

  test('of what was announced is sent once somebody says that the customer agreed', async () => {
    const shown = board([visit({ frozen: true })]);
    const cloud = open(shown, { 'move-visit': shown });
    await choose(cloud);
    await tap(words.move.send('李强'));
    await said(words.move.agreedMissing);
    fireEvent.click(screen.getByText(words.move.agreed));
    await tap(words.move.send('李强'));
    await waitFor(() => expect(sent(cloud, 'move-visit')).toMatchObject([{ agreed: true }]));
  });

  test('that is refused says why, and is no fault of the shop', async () => {
    const cloud = open(board([visit()]));
    cloud.refuse('try-move-visit', 'VISIT_FIXED');
    await choose(cloud);
    await waitFor(() => expect(document.querySelector('.notice')).not.toBeNull());
    expect(document.body.textContent).not.toContain('是我们的问题');
  });

  test('is kept from the optimiser by a lock', async () => {
    const shown = board([visit()]);
    const cloud = open(shown, { 'lock-visit': shown });
    await tap(/09:12/);
    await tap(words.sheet.lock);
    await waitFor(() =>
      expect(sent(cloud, 'lock-visit')).toMatchObject([{ visitId: 'vis_one111', locked: true }]),
    );
  });

  test('takes a technician away from a customer for good with a second tap only', async () => {
    const shown = board([visit()]);
    const cloud = open(shown, { 'keep-technician-away': shown });
    await tap(/09:12/);
    await tap(words.sheet.keepAway);
    await said(words.sheet.keepAwaySure);
    expect(sent(cloud, 'keep-technician-away')).toEqual([]);
    await tap(words.sheet.keepAwaySure);
    await waitFor(() =>
      expect(sent(cloud, 'keep-technician-away')).toMatchObject([
        { visitId: 'vis_one111', technicianId: zhou },
      ]),
    );
  });
});

test('a re-planning is looked at, and then applied as it was shown', async () => {
  const shown = board([visit()]);
  const steps = [{ routes: [{ customerId: zhou, rev: 3, visitIds: ['vis_one111'] }] }];
  const change = { number: 'RX-7K3M1-Q', productName: '洗衣机', window: { from: 540, to: 660 } };
  const cloud = open(shown, {
    'preview-replan': {
      before: { ...nothing, travel: 60 },
      after: { ...nothing, travel: 40 },
      changes: [{ ...change, from: '周建国', to: '李强', startBefore: 552, startAfter: 560 }],
      steps,
    },
    'apply-replan': { applied: 1, dropped: 0, board: shown },
  });
  await tap(words.replan.act);
  await said('周建国 → 李强');
  expect(sent(cloud, 'apply-replan')).toEqual([]);
  await tap(words.replan.apply);
  await waitFor(() => expect(sent(cloud, 'apply-replan')).toMatchObject([{ date, steps }]));
});
