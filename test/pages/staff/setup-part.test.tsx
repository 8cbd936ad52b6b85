import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { StoreSetup } from '../../../contracts/store-setup';
import { staffSetup as words } from '../../../src/shared/words/staff-setup';
import StaffSetupPart from '../../../src/staff/setup-part/index';
import { emptySheet } from '../../../cloudfunctions/_domain/dispatch/empty-sheet';
import { openCloud } from '../parts/cloud';
import { store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const { rev, point, windows, counter, travel, urgentReserve } = emptySheet(store.id);
const everyDay = Array.from({ length: 7 }, () => ({ opens: 540, closes: 1_080 }));
const setup: StoreSetup = {
  rev,
  hours: everyDay,
  closedDays: ['2027-02-06'],
  districts: ['西湖区', '拱墅区'],
  point,
  windows: [...windows],
  counter: { ...counter, slots: [] },
  zones: [],
  services: [{ category: 'washer', minutes: 45, skills: ['洗衣机'] }],
  crew: [
    {
      customerId: 'cus_zhou',
      name: '周建国',
      badge: 'HS-017',
      base: point,
      skills: ['洗衣机'],
      certificates: [{ skill: '制冷作业证', number: '1', expiresOn: '2028-05-31' }],
      areas: [],
      week: Array.from({ length: 7 }, () => ({ from: 540, to: 1_080 })),
      lunch: null,
      leaves: [],
      maxVisits: 8,
      maxWorkMinutes: 540,
    },
  ],
  missing: [],
  gone: [],
  travel,
  urgentReserve,
  centres: [],
  places: 2,
  own: { name: store.name, phone: store.phone, address: '' },
};
const places = ['文三路', '文二路'].map((name) => ({
  name,
  district: '西湖区',
  point: { lat: 30.27, lng: 120.12 },
  uncertainMinutes: 3,
}));

const open = async (what: string, more: Record<string, string> = {}) => {
  newPhone({ storeId: store.id, what, ...more });
  const view = { setup, checks: [], mayChange: true };
  const cloud = openCloud({
    'get-setup': view,
    'save-setup': { saved: true, ...view },
    'show-portraits': { portraits: [] },
    'list-places': { places },
    'import-places': { taken: true, places: 1 },
  });
  show(<StaffSetupPart />);
  await waitFor(() => expect(cloud.called.length).toBeGreaterThan(0));
  return cloud;
};
const sent = (cloud: Awaited<ReturnType<typeof open>>, name = 'save-setup') =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input as Record<string, unknown>);
const press = async (name: RegExp | string) =>
  fireEvent.click(await waitFor(() => screen.getByRole('button', { name })));
const type = async (label: RegExp, value: string) =>
  fireEvent.input(await waitFor(() => screen.getByLabelText(label)), { target: { value } });

test('a number out of its range is named with its bound, and nothing is sent', async () => {
  const cloud = await open('technician', { who: 'cus_zhou' });
  await type(new RegExp(words.member.maxVisits), '31');
  await press(words.save);
  await waitFor(() => screen.getByText(words.bad.most(words.fields.maxVisits, 30)));
  expect(sent(cloud)).toEqual([]);
  await type(new RegExp(words.member.maxVisits), '');
  await press(words.save);
  await waitFor(() => screen.getByText(words.bad.notNumber(words.fields.maxVisits)));
});

test('what the shop refuses is named by its field and line', async () => {
  const cloud = await open('services');
  cloud.refuse('save-setup', 'BAD_INPUT', 'part.services.0.minutes');
  await press(words.save);
  const name = [words.fields.services, words.bad.row(1), words.fields.minutes].join('，');
  await waitFor(() => expect(screen.getByText(words.bad.field(name))).toBeTruthy());
});

test('skills are chosen among those that are named anywhere, or added', async () => {
  const cloud = await open('services');
  fireEvent.click(await waitFor(() => screen.getByRole('checkbox', { name: '制冷作业证' })));
  await type(new RegExp(words.otherSkill), '热水器');
  await press(words.addSkill);
  await press(words.save);
  await waitFor(() => expect(sent(cloud)).toHaveLength(1));
  expect(sent(cloud)[0]?.['part']).toMatchObject({
    services: [{ skills: ['洗衣机', '制冷作业证', '热水器'] }],
  });
});

test('name, telephone and address of the store are filled in, and saved as they are changed', async () => {
  const cloud = await open('store');
  await type(new RegExp(words.fields.phone), '12345');
  await type(new RegExp(words.fields.address), '杭州市滨江区江南大道 88 号');
  await press(words.save);
  await waitFor(() => screen.getByText(words.bad.phone));
  expect(sent(cloud)).toEqual([]);
  await type(new RegExp(words.fields.phone), '0571-86660000');
  await press(words.save);
  await waitFor(() => expect(sent(cloud)).toHaveLength(1));
  expect(sent(cloud)[0]?.['part']).toEqual({
    what: 'store',
    own: { name: store.name, phone: '0571-86660000', address: '杭州市滨江区江南大道 88 号' },
  });
});

test('closed days are picked, and taken back with a tap', async () => {
  const cloud = await open('hours');
  const pickers = await waitFor(() => screen.getAllByTestId('calendar'));
  const last = pickers[pickers.length - 1];
  if (!last) throw new Error('there is no calendar');
  fireEvent.input(last, { target: { value: '2027-02-08' } });
  fireEvent.click(await waitFor(() => screen.getByRole('checkbox', { name: /2月6日/ })));
  await press(words.save);
  await waitFor(() => expect(sent(cloud)).toHaveLength(1));
  expect(sent(cloud)[0]?.['part']).toMatchObject({ closedDays: ['2027-02-08'] });
});

test('what a change touches is shown with what becomes of it, and saved only then', async () => {
  const cloud = await open('hours');
  const about = { claimId: `clm_${'a'.repeat(24)}`, number: 'RX-7K3M2-Q', date: '2027-02-06' };
  const window = { from: 540, to: 660 };
  cloud.answer('save-setup', {
    saved: false,
    touched: [{ ...about, window, technician: '周建国', lost: 'store-closed', becomes: 'waiting' }],
    parcels: [],
    slots: [{ ...about, productName: '洗衣机', window }],
  });
  await press(words.save);
  await waitFor(() => screen.getByText(words.touched.title(2)));
  screen.getByText(words.touched.closed);
  screen.getByText(words.touched.slot);
  await press(words.touched.confirm);
  await waitFor(() => expect(sent(cloud).map(({ confirmed }) => confirmed)).toEqual([false, true]));
});

describe('pinned streets', () => {
  test('are listed, one is taken out, one is added', async () => {
    const cloud = await open('places');
    await press(words.places.drop('文三路'));
    await waitFor(() => expect(sent(cloud, 'import-places')).toHaveLength(1));
    expect(sent(cloud, 'import-places')[0]?.['file']).toBe('"文二路","西湖区",30.27,120.12');
    await type(/^名称$/, '古墩路,一段');
    await type(/^纬度$/, '30.3');
    await type(/^经度$/, '120.1');
    fireEvent.click(screen.getByRole('radio', { name: '拱墅区' }));
    await press(words.places.add);
    await waitFor(() => expect(sent(cloud, 'import-places')).toHaveLength(2));
    expect(sent(cloud, 'import-places')[1]?.['file']).toContain('"古墩路,一段","拱墅区",30.3,120.1');
  });

  test('are replaced as a whole only after it was said how many there are', async () => {
    const cloud = await open('places');
    await waitFor(() => screen.getByText('文二路'));
    await type(/逗号/, '文一路,西湖区,30.27,120.12');
    await press(words.places.send);
    await waitFor(() => screen.getByText(words.places.replaces(2)));
    expect(sent(cloud, 'import-places')).toEqual([]);
    const [, confirm] = screen.getAllByRole('button', { name: words.places.send });
    if (!confirm) throw new Error('nothing asks');
    fireEvent.click(confirm);
    await waitFor(() => expect(sent(cloud, 'import-places')).toHaveLength(1));
  });
});
