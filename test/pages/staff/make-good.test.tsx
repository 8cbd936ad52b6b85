import { fireEvent, screen, waitFor } from '@testing-library/react';
import { money } from '../../../src/shared/format';
import { calls, purposeWords } from '../../../src/shared/words/complaint-lane';
import { staffClaim as words } from '../../../src/shared/words/staff-claim';
import StaffClaim from '../../../src/staff/claim/index';
import { openCloud } from '../parts/cloud';
import { detail, me, staffDetail, store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const waiting = { ...staffDetail, contact: me.contact, photos: [], take: 'taken' };
const now = { leftToday: 3, bands: [] };

const open = (more: object = {}) => {
  newPhone({ storeId: store.id, id: detail.id });
  const cloud = openCloud({
    'get-claim': { ...waiting, ...more },
    'list-calls': { calls: [], now },
    'plan-call': { callId: `cal_${'a'.repeat(24)}`, now, phone: '13800136207' },
  });
  show(<StaffClaim />);
  return cloud;
};
const press = async (name: string) =>
  fireEvent.click(await waitFor(() => screen.getByRole('button', { name })));
const plans = (cloud: ReturnType<typeof openCloud>) =>
  cloud.called.filter(({ action }) => action === 'plan-call').map(({ input }) => Object(input) as object);

test('who calls somebody who waited in vain finds an apology and an amount in the call, and may change both', async () => {
  const cloud = open({ makeGoodFen: 5_000, authorityFen: 5_000 });
  await waitFor(() => screen.getByText(words.makeGood(money(5_000))));
  await press(calls.title);
  await press(calls.send);
  await waitFor(() => expect(plans(cloud)).toHaveLength(1));
  expect(plans(cloud)[0]).toMatchObject({
    plan: { ground: 'ordinary', purpose: 'make-good', offer: words.makeGoodOffer, offerFen: 5_000 },
  });
});

test('who calls anybody else begins with empty fields and says what for', async () => {
  const cloud = open();
  await press(calls.title);
  await press(calls.send);
  await waitFor(() => screen.getByText(calls.noPurpose));
  fireEvent.click(screen.getByText(purposeWords['make-good']));
  await press(calls.send);
  await waitFor(() => screen.getByText(calls.noWords));
  expect(plans(cloud)).toEqual([]);
});
