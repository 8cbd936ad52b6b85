import { newPhone } from '../parts/taro';
import { emptyDraft, photosOf, queueOf } from '../../../src/shared/draft/claim-draft';
import { draftShelf } from '../../../src/shared/draft/draft-shelf';
import { draftSummary } from '../../../src/shared/draft/draft-summary';
import { storage } from '../../../src/shared/storage';

const at = Date.parse('2026-11-22T09:00:00+08:00');
const day = 24 * 3600 * 1000;
const leaking = (storeId: string, savedAt: number) => ({
  ...emptyDraft(storeId, savedAt),
  product: { from: 'owned', productId: 'prd_washer' } as const,
  productName: '海岚滚筒洗衣机',
  symptoms: ['leak' as const],
});

beforeEach(() => {
  newPhone();
  sessionStorage.setItem('person', 'lin');
});

describe('a draft on the device', () => {
  it('is read back as it was kept, one for each store', () => {
    const here = leaking('sto_one1', at);
    const there = leaking('sto_two2', at);
    draftShelf.keep(here);
    draftShelf.keep(there);
    expect(draftShelf.read('sto_one1', at)).toEqual(here);
    expect(draftShelf.read('sto_two2', at)).toEqual(there);
  });

  it('belongs to one person', () => {
    draftShelf.keep(leaking('sto_one1', at));
    sessionStorage.setItem('person', 'wang');
    expect(draftShelf.read('sto_one1', at)).toBeUndefined();
  });

  it('still is there after seven days, and is forgotten after a month', () => {
    draftShelf.keep(leaking('sto_one1', at));
    expect(draftShelf.read('sto_one1', at + 7 * day)).toBeDefined();
    expect(draftShelf.read('sto_one1', at + 31 * day)).toBeUndefined();
  });

  it.each([
    ['text', 'not a draft'],
    ['a shape long gone', { v: 0, key: 'x' }],
    ['a symptom that never was', { ...leaking('sto_one1', at), symptoms: ['on-fire'] }],
  ])('is dropped without harm when it is damaged: %s', (_what, kept) => {
    storage.write('draft/lin/sto_one1', kept);
    expect(draftShelf.read('sto_one1', at)).toBeUndefined();
    expect(storage.keys()).toEqual([]);
  });

  it('shows on the home page only when somebody would miss it', () => {
    draftShelf.keep(emptyDraft('sto_one1', Date.now()));
    expect(draftSummary()).toBeUndefined();
    draftShelf.keep(leaking('sto_one1', Date.now()));
    expect(draftSummary()).toMatchObject({
      productName: '海岚滚筒洗衣机',
      about: '漏水',
      url: '/filing/claim-new/index?step=product&goOn=sto_one1',
    });
  });

  it('of the version before is taken up whole, but its photos go again', () => {
    storage.write('draft/lin/sto_one1', {
      v: 1,
      key: 'key-key-key-key-key-0001',
      storeId: 'sto_one1',
      step: 'contact',
      product: { from: 'described', category: 'tv', name: '客厅的电视' },
      productName: '客厅的电视',
      category: 'tv',
      symptoms: ['no-picture'],
      began: 'today',
      errorCode: '',
      words: '响一声就黑了',
      photos: [{ localId: 'a', kind: 'fault', photoId: 'pho_aaaa' }],
      sent: '{}',
      savedAt: at,
    });
    const kept = draftShelf.read('sto_one1', at);
    expect(kept).toMatchObject({
      v: 2,
      kind: 'repair',
      step: 'contact',
      described: { category: 'tv', name: '客厅的电视', serial: '' },
      symptoms: ['no-picture'],
      words: '响一声就黑了',
      photos: [{ localId: 'a', kind: 'fault' }],
    });
    expect(kept).not.toHaveProperty('sent');
    expect(kept?.photos[0]).not.toHaveProperty('photoId');
  });

  it('is worth keeping from the first letter of what it is about', () => {
    const { described, ...empty } = emptyDraft('sto_one1', Date.now());
    draftShelf.keep({ ...empty, described: { ...described, name: '老冰箱' } });
    expect(draftSummary()?.productName).toBe('老冰箱');
  });

  it('remembers which photos the shop has', () => {
    const photos = [
      { localId: 'a', kind: 'fault' as const, photoId: 'pho_aaaa' },
      { localId: 'b', kind: 'voucher' as const },
    ];
    expect(photosOf(queueOf(photos))).toEqual(photos);
  });
});
