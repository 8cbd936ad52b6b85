import { fireEvent, render, screen } from '@testing-library/react';
import { type ScreenState, StateView } from '../../../src/components/state-view';
import { screenState } from '../../../src/components/screen-state';
import { Refused } from '../../../src/shared/cloud/refused';
import { Unreachable } from '../../../src/shared/cloud/unreachable';
import { asked, newPhone } from '../parts/taro';

beforeEach(() => newPhone());

const view = (state: ScreenState, retry = jest.fn()) => {
  render(
    <StateView state={state} loading="读取中" empty="空的" phone="0571-88001234" onRetry={retry}>
      内容
    </StateView>,
  );
  return retry;
};

test.each<[ScreenState, string, string]>([
  [{ is: 'loading' }, '读取中', '内容'],
  [{ is: 'empty' }, '空的', '内容'],
  [{ is: 'error', requestId: 'REQ-1' }, '没打开，是我们的问题', '内容'],
  [{ is: 'error', text: '没有找到，或者不归你看。' }, '这一页打不开', '是我们的问题'],
  [{ is: 'offline' }, '现在没有网', '内容'],
  [{ is: 'content' }, '内容', '现在没有网'],
])('a screen shows exactly one state: %j', (state, shown, hidden) => {
  view(state);
  expect(document.body.textContent).toContain(shown);
  expect(document.body.textContent).not.toContain(hidden);
});

test('an error has one act, the telephone, and a record number that one tap copies', () => {
  const retry = view({ is: 'error', requestId: 'REQ-1' });
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  fireEvent.click(screen.getByRole('button', { name: '打电话给门店' }));
  fireEvent.click(screen.getByRole('button', { name: '记录号 REQ-1' }));
  expect(retry).toHaveBeenCalledTimes(1);
  expect(asked).toEqual([
    ['makePhoneCall', { phoneNumber: '0571-88001234' }],
    ['setClipboardData', { data: 'REQ-1' }],
  ]);
});

describe('a question to the server', () => {
  const idle = { data: undefined, error: null, dataUpdatedAt: 0, fetchStatus: 'idle' } as const;
  const offline = new Unreachable('no network');
  test.each<[string, Parameters<typeof screenState<string[]>>[0], ScreenState['is']]>([
    ['that waits is loading', { ...idle, fetchStatus: 'fetching' }, 'loading'],
    ['without a net is offline', { ...idle, fetchStatus: 'paused' }, 'offline'],
    ['that got no answer is offline', { ...idle, error: offline }, 'offline'],
    ['that was refused is an error', { ...idle, error: new Refused('DEFECT', 'REQ-1') }, 'error'],
    ['that brought nothing is empty', { ...idle, data: [] }, 'empty'],
    ['that brought something is content', { ...idle, data: ['a'] }, 'content'],
    ['keeps what it had when the net goes', { ...idle, data: ['a'], error: offline }, 'content'],
  ])('%s', (_name, asking, is) => {
    expect(screenState(asking, (data) => data.length === 0).is).toBe(is);
  });

  test('that shows old content says from when', () => {
    const at = Date.now();
    const state = screenState({ ...idle, data: ['a'], error: offline, dataUpdatedAt: at });
    expect(state).toMatchObject({ since: expect.stringMatching(/^今天 \d\d:\d\d$/) });
  });
});
