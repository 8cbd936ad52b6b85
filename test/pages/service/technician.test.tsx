import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { MyVisit } from '../../../contracts/my-visit';
import { technician as words } from '../../../src/shared/words/technician';
import Technician from '../../../src/service/technician/index';
import { openCloud } from '../parts/cloud';
import { detail, store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const seen = (acts: MyVisit['acts'], more: Partial<NonNullable<MyVisit['visit']>> = {}): MyVisit => ({
  claimId: detail.id,
  version: 5,
  number: detail.number,
  productName: detail.productName,
  claimState: 'scheduled',
  store: { name: store.name, phone: store.phone },
  visit: {
    date: '2026-11-25',
    window: { from: 540, to: 660 },
    waits: false,
    noShowFrom: '2026-11-25T03:30:00.000Z',
    ...more,
  },
  acts,
});
const { visit: _visit, ...over } = seen([]);
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);
const tap = async (name: string) =>
  fireEvent.click(await waitFor(() => screen.getByRole('button', { name: new RegExp(name) })));

beforeEach(() => newPhone({ id: detail.id }));

test('that nobody came is said by one tap, and then nothing is booked any more', async () => {
  const cloud = openCloud({ 'get-technician': seen(['report-no-show']), 'report-no-show': over });
  show(<Technician />);
  await tap(words.noShow);
  await waitFor(() => expect(sent(cloud, 'report-no-show')).toEqual([{ claimId: detail.id, version: 5 }]));
  await waitFor(() => expect(document.body.textContent).toContain(words.noVisit));
});

test('somebody else is asked for where the technician is late', async () => {
  const late = seen(['answer-late'], { lateUntil: 700 });
  const cloud = openCloud({ 'get-technician': late, 'answer-late': seen([]) });
  show(<Technician />);
  await tap(words.another);
  await waitFor(() => expect(sent(cloud, 'answer-late')).toMatchObject([{ choice: 'another-technician' }]));
  await waitFor(() => expect(document.body.textContent).toContain(words.changed));
});
