import { onNetworkStatusChange } from '@tarojs/taro';
import type { ClaimKind } from '../../../contracts/claim-form';
import { symptomsOf } from '../../../contracts/fault';
import type { Category } from '../../../contracts/product';
import {
  type ClaimDraft,
  type Step,
  emptyDraft,
  isWorthKeeping,
  photosOf,
  queueOf,
} from '../../shared/draft/claim-draft';
import { draftShelf } from '../../shared/draft/draft-shelf';
import { fileShelf } from '../../shared/photo/file-shelf';
import type { UploadQueue } from '../../shared/photo/upload-queue';
import { type UploadRunner, runUploads } from '../../shared/photo/upload-runner';
import { uploadSteps } from '../../shared/photo/upload-steps';

/** The form as all its pages see it: they lie on the page stack together. */
export interface LiveDraft {
  readonly draft: ClaimDraft;
  readonly photos: UploadQueue;
  /** The device would not keep it. */
  readonly unsaved: boolean;
  /** It is from last time, and the person has not said what to do with it. */
  readonly unfinished: boolean;
}

/** What a product step hands over. */
export interface ChosenProduct {
  readonly storeId: string;
  readonly kind: ClaimKind;
  readonly product: NonNullable<ClaimDraft['product']>;
  readonly productName: string;
  readonly category: Category;
}

const saveAfterMs = 400;

/** What the name plate says was read later and makes it no other thing. */
const sameThing = (before: ClaimDraft['product'], now: ChosenProduct['product']): boolean =>
  before?.from === 'owned' && now.from === 'owned'
    ? before.productId === now.productId
    : JSON.stringify(before) === JSON.stringify(now);

let live: (LiveDraft & { readonly runner: UploadRunner }) | undefined;
/** Whether the person has begun or taken up this form since it was opened: then another product is a correction. */
let taken = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();

const tell = (): void => {
  for (const watcher of watchers) watcher();
};

const save = (): void => {
  clearTimeout(timer);
  timer = undefined;
  if (live === undefined || !isWorthKeeping(live.draft)) return;
  const draft = { ...live.draft, photos: photosOf(live.photos), savedAt: Date.now() };
  try {
    draftShelf.keep(draft);
    live = { ...live, draft, unsaved: false };
  } catch {
    live = { ...live, draft, unsaved: true };
  }
  tell();
};

const saveSoon = (): void => {
  timer ??= setTimeout(save, saveAfterMs);
};

const load = (draft: ClaimDraft): void => {
  live?.runner.stop();
  const photos = queueOf(draft.photos);
  // The key changes where the form becomes another claim.
  const meant = () => ({ key: live?.draft.key ?? draft.key });
  const runner = runUploads(uploadSteps(draft.storeId, meant), photos, (queue) => {
    if (live === undefined) return;
    live = { ...live, photos: queue };
    saveSoon();
    tell();
  });
  live = { draft, photos, unsaved: false, unfinished: false, runner };
  tell();
};

const dropLive = (): void => {
  if (live === undefined) return;
  live.runner.stop();
  draftShelf.drop(live.draft.storeId);
  clearTimeout(timer);
  timer = undefined;
};

onNetworkStatusChange(({ isConnected }) => {
  if (isConnected) live?.runner.retryUnreached();
});

/** The form being written, outside of any page: it outlives each of them. */
export const liveDraft = {
  get: (): LiveDraft | undefined => live,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  photos: (): UploadRunner | undefined => live?.runner,

  /**
   * Takes up what this device knows for the store, or begins. `goOn`: the person asked for it. `kind` is what an empty
   * form is about; one from last time keeps its own until the person has said what to do with it.
   */
  open(storeId: string, { goOn, kind }: { goOn: boolean; kind?: ClaimKind | undefined }): void {
    save();
    taken = goOn;
    if (live?.draft.storeId !== storeId) load(draftShelf.read(storeId) ?? emptyDraft(storeId, Date.now()));
    if (live === undefined) return;
    const isOld = isWorthKeeping(live.draft);
    const draft = isOld || goOn || kind === undefined ? live.draft : { ...live.draft, kind };
    live = { ...live, draft, unfinished: !goOn && isOld };
    tell();
  },
  /** An empty form; what was there is gone, its photos too. */
  renew(storeId: string, kind?: ClaimKind): void {
    void fileShelf.drop(live?.photos.map(({ localId }) => localId) ?? []);
    dropLive();
    load({ ...emptyDraft(storeId, Date.now()), ...(kind === undefined ? {} : { kind }) });
  },
  change(change: Partial<ClaimDraft>): void {
    if (live === undefined) return;
    taken = true;
    live = { ...live, unfinished: false, draft: { ...live.draft, ...change } };
    saveSoon();
    tell();
  },
  /** Where the person is, so that the home page can lead back there. */
  atStep(step: Step): void {
    if (live?.draft.product !== undefined && step !== 'kind' && live.draft.step !== step)
      liveDraft.change({ step });
  },
  /** Another product than an old form had begins anew; while the form is being written it corrects it. */
  choose({ storeId, kind, ...chosen }: ChosenProduct): void {
    const before = live?.draft;
    const same = sameThing(before?.product, chosen.product);
    if (before?.product !== undefined && !same && !taken) liveDraft.renew(storeId);
    else if (before !== undefined && before.storeId !== storeId) {
      const queue = live?.photos ?? [];
      dropLive();
      // Photos belong to the store they were sent to; the new one gets them again.
      const photos = queue.map(({ localId, kind: what }) => ({ localId, kind: what }));
      load({ ...before, storeId, photos });
    } else if (before === undefined) load(emptyDraft(storeId, Date.now()));
    const known = symptomsOf[chosen.category];
    const symptoms = live?.draft.symptoms.filter((symptom) => known.includes(symptom)) ?? [];
    liveDraft.change({ ...chosen, kind, symptoms, step: 'fault' });
  },
  save,
  /** The shop has it. */
  finish(): void {
    dropLive();
    live = undefined;
    taken = false;
    tell();
  },
};
