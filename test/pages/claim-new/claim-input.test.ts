import { claimInput, judgedInput } from '../../../src/filing/claim-new/claim-input';
import type { LiveDraft } from '../../../src/filing/claim-new/live-draft';
import { emptyDraft } from '../../../src/shared/draft/claim-draft';
import type { QueuedPhoto } from '../../../src/shared/photo/upload-queue';
import { me } from '../parts/samples';

const there = (photoId: string): QueuedPhoto => ({
  localId: photoId,
  kind: 'fault',
  progress: { is: 'done', photoId },
});
const moving: QueuedPhoto = { localId: 'm', kind: 'fault', progress: { is: 'uploading', percent: 10 } };

const form = (photos: readonly QueuedPhoto[], more: Partial<LiveDraft['draft']> = {}): LiveDraft => ({
  draft: {
    ...emptyDraft('sto_wensan', 0),
    key: 'key-key-key-key-key-0001',
    kind: 'repair',
    category: 'washer',
    product: { from: 'owned', productId: 'prd_washer' },
    symptoms: ['leak'],
    began: 'today',
    contact: me.contact,
    ...more,
  },
  photos,
  unsaved: false,
  unfinished: false,
});

describe('what is sent', () => {
  it('holds the photos that have arrived and none that are on their way', () => {
    expect(claimInput(form([there('pho_aaaa'), moving]))?.photos).toEqual([
      { photoId: 'pho_aaaa', kind: 'fault' },
    ]);
  });

  it('leaves out what was not typed', () => {
    const input = claimInput(form([]));
    expect(input?.fault).toEqual({ symptoms: ['leak'], began: 'today' });
  });

  it('is nothing while something is missing', () => {
    expect(claimInput(form([], { began: undefined }))).toBeUndefined();
  });

  it('is the very same as before when no answer came, though another photo has arrived since', () => {
    const first = claimInput(form([there('pho_aaaa')]));
    const again = form([there('pho_aaaa'), there('pho_bbbb')], { sent: JSON.stringify(first) });
    expect(claimInput(again)).toEqual(first);
  });

  it('is new when the person changed the form or took a photo away that was sent', () => {
    const first = claimInput(form([there('pho_aaaa')]));
    const sent = JSON.stringify(first);
    expect(claimInput(form([there('pho_aaaa')], { sent, words: '还漏电' }))?.fault?.words).toBe('还漏电');
    expect(claimInput(form([], { sent }))?.photos).toEqual([]);
  });
});

describe('of a form', () => {
  const described = { from: 'described', category: 'washer', name: '老洗衣机' } as const;
  const bought = { channel: 'online', on: '', approxYears: 1, voucherNumber: ' ' } as const;
  const back: Partial<LiveDraft['draft']> = {
    kind: 'return',
    category: 'phone',
    symptoms: [],
    began: undefined,
  };
  const used = { seal: 'broken', packaging: 'complete', used: true } as const;

  it('with a product that the shop sold, says nothing of how it was bought', () => {
    expect(claimInput(form([], { purchase: bought }))).not.toHaveProperty('purchase');
    expect(claimInput(form([], { product: described, purchase: bought }))?.purchase).toEqual({
      channel: 'online',
      approxYears: 1,
    });
  });

  it('with the day, leaves out how many years it is about', () => {
    const day = { ...bought, on: '2026-01-02', voucherNumber: 'A-12345' };
    expect(claimInput(form([], { product: described, purchase: day }))?.purchase).toEqual({
      channel: 'online',
      on: '2026-01-02',
      voucherNumber: 'A-12345',
    });
  });

  it('goes to where the shop works on such a thing, unless another way is chosen', () => {
    expect(claimInput(form([]))?.way).toBe('visit');
    expect(claimInput(form([], { category: 'phone' }))?.way).toBe('shop');
    expect(claimInput(form([], { way: 'mail' }))?.way).toBe('mail');
    // A way that the kind does not have any more is as good as none.
    expect(claimInput(form([], { way: 'pickup' }))?.way).toBe('visit');
  });

  it('for a return without a fault, has none; with one, it is there since the purchase if it came so', () => {
    const noReason = form([], { ...back, returning: { reason: 'no-reason', ...used } });
    expect(claimInput(noReason)).not.toHaveProperty('fault');
    const damaged = form([], {
      ...back,
      symptoms: ['screen-broken'],
      returning: { reason: 'damaged-on-arrival', ...used },
    });
    expect(claimInput(damaged)?.fault).toEqual({ symptoms: ['screen-broken'], began: 'since-purchase' });
  });

  it('says of seal and box only what is asked of such goods', () => {
    const returning = { reason: 'no-reason', ...used } as const;
    expect(claimInput(form([], { ...back, returning }))?.returning).toEqual(returning);
    expect(claimInput(form([], { ...back, category: 'washer', returning }))?.returning?.seal).toBe('none');
    expect(claimInput(form([], { ...back, category: 'service', returning }))?.returning?.packaging).toBe(
      'missing',
    );
    expect(claimInput(form([], { returning }))).not.toHaveProperty('returning');
  });

  it('asks for a person only if its writer did, and tells wishes only if there are some', () => {
    expect(claimInput(form([]))).not.toHaveProperty('wantsPerson');
    expect(claimInput(form([], { wantsPerson: true, wishes: '先借一台' }))).toMatchObject({
      wantsPerson: true,
      wishes: '先借一台',
    });
  });

  it('is judged by what decides on one’s rights and by nothing that says who it is', () => {
    const asked = judgedInput(form([there('pho_aaaa'), moving]));
    expect(asked).toEqual({
      storeId: 'sto_wensan',
      kind: 'repair',
      product: { from: 'owned', productId: 'prd_washer' },
      fault: { symptoms: ['leak'], began: 'today' },
      photoKinds: ['fault'],
    });
  });
});
