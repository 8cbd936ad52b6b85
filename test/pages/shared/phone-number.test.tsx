import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PhoneNumberButton as InWeChat } from '../../../src/shared/phone-number/phone-number-button.weapp';
import { PhoneNumberButton } from '../../../src/shared/phone-number/phone-number-button.h5';

const answering = (ok: boolean, body: object) =>
  Object.assign(globalThis, { fetch: () => Promise.resolve({ ok, json: () => Promise.resolve(body) }) });

test.each([
  ['a code', true, { errMsg: 'getPhoneNumber:ok', code: 'c1' }, 'c1'],
  ['no number', true, { errMsg: 'getPhoneNumber:fail no number' }, undefined],
  ['a cloud that refuses', false, { code: 'PERMISSION_DENIED' }, undefined],
])('one press hands on what came back: %s', async (_what, ok, body, expected) => {
  answering(ok, body);
  const codes: (string | undefined)[] = [];
  render(<PhoneNumberButton onCode={(code) => codes.push(code)}>用微信手机号</PhoneNumberButton>);
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(codes).toEqual([expected]));
});

test('without a network there is no code, and nothing breaks', async () => {
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  const codes: (string | undefined)[] = [];
  render(<PhoneNumberButton onCode={(code) => codes.push(code)}>用微信手机号</PhoneNumberButton>);
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(codes).toEqual([undefined]));
});

test('in WeChat it is not pressed again while the shop is asked', () => {
  render(
    <InWeChat busy onCode={() => undefined}>
      用微信手机号
    </InWeChat>,
  );
  expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
});
