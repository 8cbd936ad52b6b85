import { action } from './action';
import { claimId, complaintId, instant, photoId, requestKey, storeId, text } from './fields';
import * as z from './zod';

export const complaintKinds = ['complaint', 'suggestion'] as const;
export const complaintKind = z.enum(complaintKinds);
export type ComplaintKind = z.output<typeof complaintKind>;

/** What it is about. */
export const complaintTopics = [
  'technician',
  'service',
  'price',
  'quality',
  'delay',
  'privacy',
  'other',
] as const;
export const complaintTopic = z.enum(complaintTopics);
export type ComplaintTopic = z.output<typeof complaintTopic>;

export const complaintStates = [
  'open',
  'acknowledged',
  'proposed',
  'countered',
  'escalated',
  'accepted',
  'resolved',
  'told',
  'closed',
  'withdrawn',
  'adopted',
  'not-adopted',
] as const;
export const complaintState = z.enum(complaintStates);
export type ComplaintState = z.output<typeof complaintState>;

export const complaintEventKinds = [
  'filed',
  'acknowledged',
  'noted',
  'proposed',
  'accepted',
  'countered',
  'escalated',
  'resolved',
  'told',
  'closed',
  'lapsed',
  'withdrawn',
  'adopted',
  'not-adopted',
  /** Time passed and no supervisor is left: the owner takes it, and everybody sees that he did. */
  'owner-stepped-in',
  'audit-passed',
  'audit-failed',
  /** It was to be audited, and there is nobody who had nothing to do with it. */
  'audit-nobody',
] as const;
export const complaintEventKind = z.enum(complaintEventKinds);
export type ComplaintEventKind = z.output<typeof complaintEventKind>;

/** How the result was told. */
export const toldBy = z.enum(['app', 'phone', 'in-person']);
export type ToldBy = z.output<typeof toldBy>;

export const complaintEvent = z.object({
  version: z.number().int(),
  at: instant,
  kind: complaintEventKind,
  state: complaintState,
  by: z.enum(['customer', 'staff', 'system']),
  /** Staff by name. */
  person: z.string().optional(),
  words: z.string().optional(),
  /** WeChat did not let the words pass yet. */
  held: z.literal(true).optional(),
  offerFen: z.number().int().optional(),
  toldBy: toldBy.optional(),
  /** Of a note: what is waited for, until then. */
  until: instant.optional(),
  /** The store has nobody else: no supervisor, so that its owner acts. */
  fallback: z.literal('nobody-else').optional(),
});
export type ComplaintEvent = z.output<typeof complaintEvent>;

export const complaintSummary = z.object({
  id: complaintId,
  storeId,
  kind: complaintKind,
  about: complaintTopic,
  /** Such as `TS-7K3M2-Q`. */
  number: z.string(),
  state: complaintState,
  /** Whose move it is. */
  turn: z.enum(['shop', 'customer', 'nobody']),
  openedAt: instant,
  /** Four opening hours of the store after it came. */
  acknowledgeBy: instant,
  /** 72 clock hours after it came, or after the last counter-proposal. */
  proposeBy: instant,
  /** Where those 72 hours began. */
  proposeFrom: instant,
  anonymous: z.boolean(),
  escalated: z.boolean(),
  /** The store had no supervisor, so that its owner handles it. */
  fallback: z.literal('nobody-else').optional(),
  /** How it begins. */
  title: z.string(),
  held: z.literal(true).optional(),
});
export type ComplaintSummary = z.output<typeof complaintSummary>;

export const complaintAnswers = ['accept', 'counter', 'escalate', 'confirm', 'withdraw'] as const;
export const complaintAnswer = z.enum(complaintAnswers);
export type ComplaintAnswer = z.output<typeof complaintAnswer>;

export const proposal = z.object({
  at: instant,
  person: z.string().optional(),
  words: z.string(),
  offerFen: z.number().int().optional(),
});

export const complaintDetail = complaintSummary.extend({
  version: z.number().int(),
  claim: z.object({ id: claimId, number: z.string(), productName: z.string() }).optional(),
  photos: z.array(photoId),
  proposal: proposal.optional(),
  /** Oldest first. */
  events: z.array(complaintEvent),
  /** What the one who complained may answer now. */
  answers: z.array(complaintAnswer),
});
export type ComplaintDetail = z.output<typeof complaintDetail>;

export const maxComplaintPhotos = 6;
const filed = { key: requestKey, storeId, kind: complaintKind, about: complaintTopic, words: text(800) };

/** By name: it is found under one's complaints, and one is told how it goes. The same key is the same complaint. */
export const fileComplaint = action({
  server: 'customer',
  name: 'file-complaint',
  input: z.strictObject({
    ...filed,
    /** A claim of one's own that it is about. */
    claimId: claimId.optional(),
    photos: z
      .array(photoId)
      .max(maxComplaintPhotos)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
  output: complaintDetail,
});

/** Sixteen characters without look-alikes, 79 bits. */
export const receiptCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[2-9A-HJKMNP-Z]{16}$/);

/**
 * Without a name: nothing that leads to a person is kept, so no claim and no pictures go with it. The receipt opens the
 * answer; it is in this answer only, and in that to the very same request.
 */
export const fileAnonymously = action({
  server: 'customer',
  name: 'file-anonymously',
  input: z.strictObject(filed),
  output: z.object({ receipt: receiptCode, complaint: complaintDetail }),
});

/** One's own by its id, an anonymous one by its receipt. */
export const complaintRef = z.union([
  z.strictObject({ complaintId }),
  z.strictObject({ receipt: receiptCode }),
]);
export type ComplaintRef = z.output<typeof complaintRef>;

/** Newest first, at most fifty. */
export const listMyComplaints = action({
  server: 'customer',
  name: 'list-complaints',
  input: z.strictObject({}),
  output: z.object({ complaints: z.array(complaintSummary) }),
});

export const getComplaint = action({
  server: 'customer',
  name: 'get-complaint',
  input: z.strictObject({ of: complaintRef }),
  output: complaintDetail,
});

/** Words are wanted with a counter-proposal and with going to the owner. */
export const answerComplaint = action({
  server: 'customer',
  name: 'answer-complaint',
  input: z.strictObject({
    of: complaintRef,
    version: z.number().int().min(1),
    answer: complaintAnswer,
    words: text(500).optional(),
  }),
  output: complaintDetail,
});
