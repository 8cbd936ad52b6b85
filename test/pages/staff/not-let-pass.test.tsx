import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { OutputOf } from '../../../contracts/action';
import type { showClaimPhotos } from '../../../contracts/photo';
import { claimTitle } from '../../../src/components/claim-lines';
import { Timeline } from '../../../src/components/timeline';
import StaffClaim from '../../../src/staff/claim/index';
import { openCloud } from '../parts/cloud';
import { claim, detail, staffDetail, store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

type Shown = OutputOf<typeof showClaimPhotos>['photos'][number];

const url = 'https://files.test/one';
const open = (photo: Partial<Shown>, more: object = {}) => {
  newPhone({ storeId: store.id, id: detail.id });
  const photos = [{ photoId: 'pho_one1', safety: 'pass', url, ...photo }];
  const cloud = openCloud({
    'get-claim': { ...staffDetail, ...more },
    'show-claim-photos': { photos, expiresAt: '2099-01-01T00:00:00Z' },
  });
  const { container } = show(<StaffClaim />);
  const picture = () => container.querySelector('img');
  return { cloud, picture };
};

describe('a photo of a customer', () => {
  test('that WeChat let pass is shown as it is', async () => {
    open({});
    await screen.findByRole('button', { name: '第 1 张照片' });
    expect(document.body.textContent).not.toContain('微信');
  });

  test('that WeChat is looking at cannot be opened', async () => {
    const { picture } = open({ safety: 'checking' });
    const looking = await screen.findByRole('img', { name: '第 1 张照片，微信在看' });
    fireEvent.click(looking);
    expect(within(looking).getByText('微信在看')).toBeTruthy();
    expect(within(looking).queryByText('点开看')).toBeNull();
    expect(picture()).not.toBeNull();
  });

  test.each([
    ['unknown', '微信没回话'],
    ['review', '微信拿不准'],
  ] as const)('that WeChat says %s of is opened on purpose only', async (safety, words) => {
    open({ safety });
    fireEvent.click(await screen.findByRole('button', { name: `第 1 张照片，${words}` }));
    await screen.findByRole('button', { name: '第 1 张照片' });
    expect(document.body.textContent).not.toContain(words);
  });

  test('that WeChat forbids is not there at all', async () => {
    newPhone();
    const { picture } = open({ safety: 'risky', url: undefined });
    const forbidden = await screen.findByRole('img', { name: '第 1 张照片，微信不让看' });
    fireEvent.click(forbidden);
    expect(picture()).toBeNull();
  });
});

describe('what somebody said with an act', () => {
  const entry = { key: '1', state: 'done', title: '要补一张铭牌照片', said: ['请补一张'] } as const;

  test('is read at once where WeChat let it pass', () => {
    render(<Timeline entries={[entry]} />);
    expect(screen.getByText('请补一张')).toBeTruthy();
  });

  test('is folded away until opened where it did not', () => {
    render(<Timeline entries={[{ ...entry, held: true }]} />);
    expect(screen.queryByText('请补一张')).toBeNull();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByText('请补一张')).toBeTruthy();
  });
});

describe('what a customer wrote', () => {
  test('is folded away from the shop until opened, where WeChat did not let it pass', async () => {
    open({}, { held: ['fault.words'] });
    const fold = await screen.findByRole('button', { name: /微信还没放行这段话/ });
    expect(document.body.textContent).not.toContain(detail.words);
    fireEvent.click(fold);
    await waitFor(() => expect(document.body.textContent).toContain(detail.words));
  });

  test('is read at once where WeChat let it pass', async () => {
    open({});
    await waitFor(() => expect(document.body.textContent).toContain(detail.words));
  });

  test('is not what the shop calls the product by; its owner does', () => {
    const held = claim(0, { held: ['product.name'] });
    expect(claimTitle(held, 'shop')).toBe('洗衣机 漏水');
    expect(claimTitle(held)).toBe('洗衣机0 漏水');
    expect(claimTitle(claim(0), 'shop')).toBe('洗衣机0 漏水');
  });
});
