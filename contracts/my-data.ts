import { action } from './action';
import { contact } from './contact';
import { instant, photoId } from './fields';
import * as z from './zod';

/** What the shop keeps about a person, in the words of `src/shared/words/account.ts`. */
export const topics = [
  'identity',
  'contact',
  'claims',
  'claim-contact',
  'claim-words',
  'photos',
  'products',
  'messages',
  'consents',
  'looks',
  'complaints',
  'calls',
  'surveys',
  'counters',
  'staff',
] as const;
export const topic = z.enum(topics);
export type Topic = z.output<typeof topic>;

/** On what ground it is kept (PIPL art. 13): the contract with the shop, one's consent, or a law. */
export const ground = z.enum(['contract', 'consent', 'law']);
export type Ground = z.output<typeof ground>;

/** How long: as long as the account; a few hours; beyond the account, then without anything that names a person. */
export const keptFor = z.enum(['account', 'hours', 'nameless-after']);
export type KeptFor = z.output<typeof keptFor>;

/** Who gets to see it: oneself; staff who work on the claim, each look noted; the complaint
 * supervisor; the store's staff; nobody. */
export const seenBy = z.enum(['me', 'handlers', 'supervisor', 'store', 'nobody']);
export type SeenBy = z.output<typeof seenBy>;

export const topicRow = z.object({ topic, ground, keptFor, seenBy });
export type TopicRow = z.output<typeof topicRow>;

/** Why an account cannot be deleted now: a claim is open, or a store would have no owner. */
export const deletionBlocked = z.enum(['CLAIM_OPEN', 'LAST_OWNER']);
export type DeletionBlocked = z.output<typeof deletionBlocked>;

/** 我的资料: what is kept and why, and what one can do about it. */
export const getMyData = action({
  server: 'customer',
  name: 'get-my-data',
  input: z.strictObject({}),
  output: z.object({
    contact: contact.optional(),
    topics: z.array(topicRow),
    /** Messages that WeChat was allowed to push and that were not sent yet. */
    agreed: z.number().int(),
    openClaims: z.boolean(),
    blocked: deletionBlocked.optional(),
    /** Deleting wants it back: good for this clock hour and the next. */
    deletionCode: z.string(),
  }),
});

/** Parts of the export, each read page by page. */
export const exportParts = [
  'profile',
  'claims',
  'products',
  'photos',
  'messages',
  'looks',
  'complaints',
  'calls',
  'surveys',
] as const;
export const exportPart = z.enum(exportParts);
export type ExportPart = z.output<typeof exportPart>;

/** Where a page of the export ended; only to be handed back. */
const place = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[0-9A-Za-z_:.-]+$/);

/** Everything about me, as it lies there: documents by collection, and pictures by addresses that work ten minutes. */
export const exportMyData = action({
  server: 'customer',
  name: 'export-my-data',
  input: z.strictObject({ part: exportPart, after: place.optional() }),
  output: z.object({
    at: instant,
    documents: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    pictures: z.array(z.object({ photoId, url: z.string() })),
    /** Absent on the last page of the part. */
    next: place.optional(),
  }),
});

/** Corrects the saved contact; open claims keep theirs unless asked to take it over. */
export const correctContact = action({
  server: 'customer',
  name: 'correct-contact',
  input: z.strictObject({ contact, openClaims: z.boolean() }),
  output: z.object({ contact, changedClaims: z.number().int() }),
});

/** No message is pushed any more until one agrees anew; the inbox stays. */
export const withdrawConsent = action({
  server: 'customer',
  name: 'withdraw-consent',
  input: z.strictObject({}),
  output: z.object({}),
});

/** The second step; the first one is reading `get-my-data`, whose code it wants. */
export const deleteAccount = action({
  server: 'customer',
  name: 'delete-account',
  input: z.strictObject({ deletionCode: z.string().regex(/^del_[0-9a-f]{32}$/) }),
  output: z.object({}),
});
