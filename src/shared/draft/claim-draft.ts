import { claimedProduct } from '../../../contracts/claim-form';
import { began, symptom } from '../../../contracts/fault';
import { photoId } from '../../../contracts/fields';
import { photoKind } from '../../../contracts/photo';
import { category } from '../../../contracts/product';
import * as z from '../../../contracts/zod';
import { localId } from '../local-id';
import type { QueuedPhoto } from '../photo/upload-queue';

/** The pages of the form, in order. */
export const steps = ['product', 'fault', 'photos', 'contact'] as const;
export type Step = (typeof steps)[number];

const photo = z.object({ localId: z.string(), kind: photoKind, photoId: photoId.optional() });

/** A claim that is being written. Texts are as typed; they are checked when they are left or sent. */
export const claimDraft = z.object({
  v: z.literal(1),
  /** The request key: the same form is the same claim, however often it is sent. */
  key: z.string(),
  storeId: z.string(),
  step: z.enum(steps),
  product: claimedProduct.optional(),
  /** For showing the draft without asking the server. */
  productName: z.string(),
  category: category.optional(),
  symptoms: z.array(symptom),
  began: began.optional(),
  errorCode: z.string(),
  words: z.string(),
  photos: z.array(photo),
  /** Absent until the page with the contact was opened: then what the shop remembers is filled in. */
  contact: z
    .object({ name: z.string(), phone: z.string(), district: z.string(), address: z.string() })
    .optional(),
  /** What was sent under this key when no answer came: sent again it must be the same, letter by letter. */
  sent: z.string().optional(),
  savedAt: z.number(),
});
export type ClaimDraft = z.output<typeof claimDraft>;

export const emptyDraft = (storeId: string, now: number): ClaimDraft => ({
  v: 1,
  key: localId(),
  storeId,
  step: 'product',
  productName: '',
  symptoms: [],
  errorCode: '',
  words: '',
  photos: [],
  savedAt: now,
});

/** Whether a person would miss it. */
export const isWorthKeeping = (draft: ClaimDraft): boolean =>
  draft.product !== undefined || draft.symptoms.length > 0 || draft.photos.length > 0 || draft.words !== '';

/** The photos of a draft as an upload queue: what has arrived stays arrived. */
export const queueOf = (photos: ClaimDraft['photos']): QueuedPhoto[] =>
  photos.map(({ photoId: known, ...rest }) => ({
    ...rest,
    progress: known === undefined ? { is: 'queued' } : { is: 'done', photoId: known },
  }));

/** And back, for keeping. */
export const photosOf = (queue: readonly QueuedPhoto[]): ClaimDraft['photos'] =>
  queue.map(({ localId: id, kind, progress }) => ({
    localId: id,
    kind,
    ...(progress.is === 'done' ? { photoId: progress.photoId } : {}),
  }));
