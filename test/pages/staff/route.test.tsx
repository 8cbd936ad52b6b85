import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { RouteVisit } from '../../../contracts/visit';
import { today } from '../../../src/shared/format';
import { staffRoute as words } from '../../../src/shared/words/staff-route';
import StaffRoute from '../../../src/staff/route/index';
import { openCloud } from '../parts/cloud';
import { store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const contact = { name: '林晓', phone: '138****6207', district: '西湖区', address: '文一路 ***' };
const visit = (more: Partial<RouteVisit> = {}): RouteVisit => ({
  visitId: 'vis_one111',
  claimId: 'clm_one111',
  number: 'RX-7K3M1-Q',
  productName: '洗衣机',
  category: 'washer',
  symptoms: ['leak'],
  triggers: ['moved'],
  errorCode: 'E21',
  urgent: false,
  claimState: 'scheduled',
  version: 5,
  way: 'visit',
  window: { from: 540, to: 660 },
  minutes: 45,
  start: 552,
  state: 'planned',
  accepted: true,
  frozen: false,
  waits: false,
  contact,
  ...more,
});

const open = (shown: RouteVisit, answers: Readonly<Record<string, unknown>> = {}) => {
  newPhone({ storeId: store.id });
  const route = { date: today(), rev: 2, visits: [shown] };
  const opened = {
    visit: shown,
    contact: { ...contact, address: '文一路 88 号 3 幢 501' },
    point: { lat: 30.28, lng: 120.13 },
    note: '门禁按 501',
    words: '一脱水就响',
    serial: 'HLW0000001',
    photos: 3,
  };
  const cloud = openCloud({ 'list-visits': route, 'get-visit': opened, ...answers });
  show(<StaffRoute />);
  return cloud;
};
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);
const said = (text: string) => waitFor(() => expect(document.body.textContent).toContain(text));
const tap = async (name: string) => {
  const found = await waitFor(() => screen.getAllByRole('button', { name }));
  const last = found.at(-1);
  if (!last) throw new Error(`nothing is called ${name}`);
  fireEvent.click(last);
};

test('an open stop says how to get in, what is wrong and which thing it is', async () => {
  open(visit());
  await said(words.note('门禁按 501'));
  for (const line of [words.said('一脱水就响'), words.code('E21'), '搬动过', words.serial('HLW0000001')])
    await said(line);
  expect(await screen.findByText(words.serial('HLW0000001'), { exact: false })).toBeTruthy();
  await said(words.photos(3));
});

test('what is to be fetched is taken along with a picture, and no report is written at the door', async () => {
  const cloud = open(visit({ way: 'pickup', state: 'arrived' }), { 'check-in': {} });
  await tap(words.fetch);
  await said(words.fetchSheet.title);
  expect(screen.queryByRole('button', { name: words.finish })).toBeNull();
  await tap(words.fetchSheet.send);
  await said(words.fetchSheet.photosMissing);
  expect(sent(cloud, 'check-in')).toEqual([]);
});

test('who cannot come says why, and then it is sent', async () => {
  const cloud = open(visit({ accepted: false }), {
    'decline-visit': { date: today(), rev: 3, visits: [] },
  });
  await tap(words.decline);
  await tap(words.declineSheet.send);
  await said(words.declineSheet.missing);
  const [reason] = words.declineSheet.reasons;
  fireEvent.click(screen.getByText(reason));
  await tap(words.declineSheet.send);
  await waitFor(() => expect(sent(cloud, 'decline-visit')).toMatchObject([{ words: reason }]));
  await said(words.empty);
});

test('that nobody was at home is said by who is there, with a picture of the door', async () => {
  const cloud = open(visit({ state: 'arrived' }));
  await tap(words.absent);
  await said(words.absentSheet.title);
  await tap(words.absentSheet.send);
  await said(words.absentSheet.photosMissing);
  expect(sent(cloud, 'report-absent')).toEqual([]);
});

test('that nobody was at home is not said from afar', async () => {
  open(visit({ state: 'departed' }));
  await said(words.arrive);
  expect(screen.queryByRole('button', { name: words.absent })).toBeNull();
});
