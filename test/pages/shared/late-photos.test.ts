import { addPhotos, getClaim } from '../../../contracts/claim';
import { addLater } from '../../../src/shared/photo/late-photos';
import type { UploadSteps } from '../../../src/shared/photo/upload-runner';
import { storage } from '../../../src/shared/storage';
import { openCloud, type Cloud } from '../parts/cloud';
import { detail, store } from '../parts/samples';
import { newPhone } from '../parts/taro';

/** Photos that have arrived at the shop's, by where they lie on the phone. */
const mockArrivals = new Map<string, () => void>();
jest.mock('../../../src/shared/photo/upload-steps', () => ({
  uploadSteps: (): UploadSteps => {
    let tickets = 0;
    return {
      file: (localId) => Promise.resolve(localId),
      compress: (path) => Promise.resolve(path),
      start: () => Promise.resolve({ ticketId: `tkt_${(tickets += 1)}`, cloudPath: 'incoming/x' }),
      put: (_to, path) => ({
        done: new Promise((resolve) => mockArrivals.set(path, resolve)),
        abort: () => undefined,
      }),
      confirm: (ticketId) => Promise.resolve({ photoId: ticketId.replace('tkt', 'pho') }),
    };
  },
}));

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const arrive = async (localId: string): Promise<void> => {
  mockArrivals.get(localId)?.();
  await settle();
};
const handedOver = ({ called }: Cloud): unknown[] =>
  called
    .filter(({ action }) => action === addPhotos.name)
    .map(({ input }) => (input as { photos: { photoId: string }[] }).photos.map(({ photoId }) => photoId));
const kept = () => storage.keys().filter((key) => key.startsWith('late/'));

describe('photos that come to mind later', () => {
  let claimId = '';
  let count = 0;
  beforeEach(() => {
    newPhone();
    count += 1;
    claimId = `clm_late${count}`;
  });
  const open = (): Cloud => openCloud({ [addPhotos.name]: detail, [getClaim.name]: detail });

  it('are handed over together once the last has arrived, and then forgotten here', async () => {
    const cloud = open();
    addLater(claimId, store.id, [
      { localId: 'one', kind: 'fault' },
      { localId: 'two', kind: 'fault' },
    ]);
    await settle();
    await arrive('one');
    expect(handedOver(cloud)).toEqual([]);
    expect(kept()).toHaveLength(1);
    await arrive('two');
    expect(handedOver(cloud)).toEqual([['pho_1', 'pho_2']]);
    expect(kept()).toEqual([]);
  });

  it('that join while others are being handed over are not forgotten with them, but handed over next', async () => {
    const cloud = open();
    addLater(claimId, store.id, [{ localId: 'first', kind: 'voucher' }]);
    await settle();
    mockArrivals.get('first')?.();
    // The call is away, and has not come back.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    addLater(claimId, store.id, [{ localId: 'second', kind: 'nameplate' }]);
    await settle();
    expect(handedOver(cloud)).toEqual([['pho_1']]);
    expect(kept()).toHaveLength(1);
    await arrive('second');
    expect(handedOver(cloud)).toEqual([['pho_1'], ['pho_2']]);
    expect(kept()).toEqual([]);
  });

  it('stay on the phone where the shop did not answer', async () => {
    const cloud = open();
    cloud.lose(addPhotos.name);
    addLater(claimId, store.id, [{ localId: 'lost', kind: 'fault' }]);
    await settle();
    await arrive('lost');
    expect(handedOver(cloud)).toEqual([]);
    expect(kept()).toHaveLength(1);
  });
});
