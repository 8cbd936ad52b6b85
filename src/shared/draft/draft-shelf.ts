import { transport } from '../cloud/transport';
import { storage } from '../storage';
import { type ClaimDraft, readDraft } from './claim-draft';

/** Photos left at the shop are swept after a day, but the device has them; after a month nobody means it any more. */
const longestMs = 30 * 24 * 3600 * 1000;

const prefix = (): string => `draft/${transport.person()}/`;

const readAt = (key: string, now: number): ClaimDraft | undefined => {
  const kept = readDraft(storage.read(key));
  if (kept !== undefined && now - kept.savedAt < longestMs) return kept;
  // Damaged, of a shape long gone or forgotten: a form that cannot be trusted is worse than none.
  storage.remove(key);
  return undefined;
};

/** The drafts on this device, one for each store and person. */
export const draftShelf = {
  read: (storeId: string, now: number = Date.now()): ClaimDraft | undefined =>
    readAt(prefix() + storeId, now),
  /** The one written last. */
  latest(now: number = Date.now()): ClaimDraft | undefined {
    const drafts = storage
      .keys()
      .filter((key) => key.startsWith(prefix()))
      .flatMap((key) => readAt(key, now) ?? []);
    return drafts.reduce<ClaimDraft | undefined>(
      (last, draft) => (last !== undefined && last.savedAt > draft.savedAt ? last : draft),
      undefined,
    );
  },
  /** Throws `StorageFull`. */
  keep(draft: ClaimDraft): void {
    storage.write(prefix() + draft.storeId, draft);
  },
  drop(storeId: string): void {
    storage.remove(prefix() + storeId);
  },
};
