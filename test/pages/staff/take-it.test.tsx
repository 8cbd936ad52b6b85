import { fireEvent, screen, waitFor } from '@testing-library/react';
import { staffClaim as words } from '../../../src/shared/words/staff-claim';
import StaffClaim from '../../../src/staff/claim/index';
import { openCloud } from '../parts/cloud';
import { detail, me, staffDetail, store } from '../parts/samples';
import { show } from '../parts/show';
import { newPhone } from '../parts/taro';

const waiting = { ...staffDetail, state: 'submitted', contact: me.contact, photos: [] };

const open = (take: string) => {
  newPhone({ storeId: store.id, id: detail.id });
  const cloud = openCloud({
    'get-claim': { ...waiting, take },
    'begin-review': { ...waiting, state: 'reviewing', take: 'taken' },
  });
  show(<StaffClaim />);
  return cloud;
};
const button = () => screen.getByRole('button', { name: new RegExp(words.take) });
const begun = (cloud: ReturnType<typeof openCloud>) =>
  cloud.called.filter(({ action }) => action === 'begin-review');

describe('taking a claim', () => {
  it('sends the version that was read, once, however often it is tapped', async () => {
    const cloud = open('yes');
    await waitFor(button);
    const once = button();
    fireEvent.click(once);
    fireEvent.click(once);
    await waitFor(() => expect(begun(cloud)).toHaveLength(1));
    expect(begun(cloud)[0]?.input).toEqual({
      storeId: store.id,
      claimId: detail.id,
      version: detail.version,
    });
  });

  it.each(['another-person', 'taken', 'not-your-role'] as const)(
    'is not possible and says why: %s',
    async (take) => {
      const cloud = open(take);
      await waitFor(button);
      expect(button().textContent).toContain(words.verdict[take]);
      fireEvent.click(button());
      expect(begun(cloud)).toHaveLength(0);
    },
  );

  it('says that it is recorded where a rule wanted somebody else and there is nobody', async () => {
    const cloud = open('nobody-else');
    await waitFor(() => screen.getByText(words.verdict['nobody-else']));
    fireEvent.click(button());
    await waitFor(() => expect(begun(cloud)).toHaveLength(1));
  });

  it('shows the contact whole', async () => {
    open('yes');
    await waitFor(() => expect(screen.getByText('13800136207')).toBeTruthy());
  });
});
