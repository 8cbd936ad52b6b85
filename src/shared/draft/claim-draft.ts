import { claimKind, claimedProduct, purchaseChannel, returning, way } from '../../../contracts/claim-form';
import { began, symptom, trigger } from '../../../contracts/fault';
import { photoId } from '../../../contracts/fields';
import { photoKind } from '../../../contracts/photo';
import { category } from '../../../contracts/product';
import * as z from '../../../contracts/zod';
import { localId } from '../local-id';
import type { QueuedPhoto } from '../photo/upload-queue';
import { upgraded } from './older-draft';

/** The pages of the form, in order. */
export const steps = ['kind', 'product', 'fault', 'photos', 'rights', 'contact'] as const;
export type Step = (typeof steps)[number];

const photo = z.object({ localId: z.string(), kind: photoKind, photoId: photoId.optional() });

/** Things that are not among my products, as typed. */
const described = z.object({ category: category.optional(), name: z.string(), serial: z.string() });

/** How such a thing was bought; `on` is a day or empty. */
const purchase = z.object({
  channel: purchaseChannel.optional(),
  on: z.string(),
  approxYears: z.number().optional(),
  voucherNumber: z.string(),
});

/** A claim that is being written. Texts are as typed; they are checked when they are left or sent. */
export const claimDraft = z.object({
  v: z.literal(2),
  /** The request key: the same form is the same claim, however often it is sent. */
  key: z.string(),
  storeId: z.string(),
  step: z.enum(steps),
  kind: claimKind.optional(),
  product: claimedProduct.optional(),
  described,
  purchase,
  /** For showing the draft without asking the server. */
  productName: z.string(),
  category: category.optional(),
  returning: returning.partial(),
  symptoms: z.array(symptom),
  began: began.optional(),
  triggers: z.array(trigger),
  errorCode: z.string(),
  words: z.string(),
  photos: z.array(photo),
  /** Absent until another way than the usual one was chosen. */
  way: way.optional(),
  wishes: z.string(),
  wantsPerson: z.boolean(),
  /** There is an open claim on the same thing, and this is meant to be another one. */
  separate: z.boolean(),
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
  v: 2,
  key: localId(),
  storeId,
  step: 'product',
  described: { name: '', serial: '' },
  purchase: { on: '', voucherNumber: '' },
  productName: '',
  returning: {},
  symptoms: [],
  triggers: [],
  errorCode: '',
  words: '',
  photos: [],
  wishes: '',
  wantsPerson: false,
  separate: false,
  savedAt: now,
});

/** A draft as this device kept it, of this shape or the one before; `undefined` when it cannot be trusted. */
export const readDraft = (kept: unknown): ClaimDraft | undefined => claimDraft.safeParse(upgraded(kept)).data;

/** Whether a person would miss it. */
export const isWorthKeeping = (draft: ClaimDraft): boolean =>
  draft.product !== undefined ||
  draft.described.name !== '' ||
  draft.described.serial !== '' ||
  draft.symptoms.length > 0 ||
  draft.photos.length > 0 ||
  draft.words !== '';

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
