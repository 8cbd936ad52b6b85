import { claimInput } from '../../../src/pages/claim-new/claim-input';
import type { LiveDraft } from '../../../src/pages/claim-new/live-draft';
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
