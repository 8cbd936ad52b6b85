import { exportParts } from '../../../contracts/my-data';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import Accesses from '../../../src/account/accesses';
import MyData from '../../../src/account/my-data';
import { account as words } from '../../../src/shared/words/account';
import { openCloud } from '../parts/cloud';
import { show } from '../parts/show';

const deletionCode = `del_${'0'.repeat(32)}`;
const contact = { name: '林小满', phone: '13812346207', district: '西湖区', address: '文一西路 98 号' };
const data = {
  contact,
  topics: [
    { topic: 'contact', ground: 'contract', keptFor: 'account', seenBy: 'me' },
    { topic: 'claims', ground: 'law', keptFor: 'nameless-after', seenBy: 'handlers' },
  ],
  agreed: 2,
  openClaims: false,
  deletionCode,
};
const called = (cloud: ReturnType<typeof openCloud>, action: string) =>
  cloud.called.filter((one) => one.action === action).map(({ input }) => input);

describe('我的资料', () => {
  test('says what is kept, why, who sees it and when it goes', async () => {
    openCloud({ 'get-my-data': data });
    show(<MyData />);
    expect(await screen.findByText('工单和处理经过')).toBeTruthy();
    screen.getByText('只有你看得到；注销时删掉');
    screen.getByText('办理退换修，出了争议有据可查（按法律要求）');
    screen.getByText('你同意过、还没发的有 2 条');
  });

  test('is corrected, by claims that are open too only where there are some', async () => {
    const cloud = openCloud({
      'get-my-data': { ...data, openClaims: true },
      'correct-contact': { contact, changedClaims: 1 },
    });
    show(<MyData />);
    fireEvent.click(await screen.findByText('林小满 13812346207'));
    fireEvent.click(screen.getByText(words.openClaimsChange));
    fireEvent.click(screen.getByText(words.save));
    await waitFor(() => expect(called(cloud, 'correct-contact')).toEqual([{ contact, openClaims: true }]));
  });

  test('is not deleted while a claim is open, and says so instead of trying', async () => {
    const cloud = openCloud({ 'get-my-data': { ...data, blocked: 'CLAIM_OPEN' } });
    show(<MyData />);
    fireEvent.click(await screen.findByText(words.remove));
    await screen.findByText(words.blocked.CLAIM_OPEN);
    fireEvent.click(screen.getByText(words.removeSure));
    expect(called(cloud, 'delete-account')).toEqual([]);
  });

  test('is deleted in two steps, with the code of the first', async () => {
    const cloud = openCloud({ 'get-my-data': data, 'delete-account': {} });
    show(<MyData />);
    fireEvent.click(await screen.findByText(words.remove));
    await screen.findByText(words.removeStays);
    expect(called(cloud, 'delete-account')).toEqual([]);
    fireEvent.click(screen.getByText(words.removeSure));
    await screen.findByText(words.removedNote);
    expect(called(cloud, 'delete-account')).toEqual([{ deletionCode }]);
  });

  test('is gathered part by part, page by page', async () => {
    const page = { at: '2026-11-22T10:00:00.000Z', documents: { claims: [] }, pictures: [] };
    const cloud = openCloud({ 'get-my-data': data, 'export-my-data': page });
    show(<MyData />);
    fireEvent.click(await screen.findByText(words.export));
    await screen.findByText(words.saveFile);
    expect(called(cloud, 'export-my-data')).toHaveLength(exportParts.length);
  });

  test('no reminder any more, by one tap', async () => {
    const cloud = openCloud({ 'get-my-data': data, 'withdraw-consent': {} });
    show(<MyData />);
    fireEvent.click(await screen.findByText(words.withdraw));
    await waitFor(() => expect(called(cloud, 'withdraw-consent')).toEqual([{}]));
  });
});

describe('谁看过我的资料', () => {
  test('names person, role, what, when, why and about what', async () => {
    openCloud({
      'list-accesses': {
        accesses: [
          {
            id: 'acs_1',
            at: '2026-11-22T02:00:00.000Z',
            storeName: '和顺电器',
            person: '沈芸',
            role: 'customer-service',
            what: 'contact',
            why: 'check',
            number: 'RX-7K3M2-Q',
            productName: '洗衣机',
          },
        ],
        calls: [
          {
            id: 'cal_call0001',
            at: '2026-11-22T03:00:00.000Z',
            storeName: '和顺电器',
            person: '周师傅',
            role: 'technician',
            ground: 'visit-today',
            purpose: 'arrange-visit',
            outcome: 'reached',
            number: 'RX-7K3M2-Q',
          },
        ],
      },
    });
    show(<Accesses />);
    expect(await screen.findByText('沈芸 · 客服 看了联系方式')).toBeTruthy();
    screen.getByText('核对身份 · 和顺电器 · RX-7K3M2-Q 洗衣机');
    screen.getByText('周师傅 · 师傅');
    screen.getByText('约时间 · 为今天上门 · 和顺电器 · RX-7K3M2-Q');
  });
});
