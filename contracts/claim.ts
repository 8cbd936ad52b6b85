import { action } from './action';
import { claimForm, claimKind, claimPhotos, formWords, purchase, returning, way } from './claim-form';
import { actor, claimEventKind, claimGroup, claimState, turn } from './claim-state';
import { maskedContact } from './contact';
import { approval, customerAct, guidance, needs, question, rejection, work } from './decision';
import { began, symptom, trigger } from './fault';
import { claimId, day, instant, photoId, storeId } from './fields';
import { handling } from './handling';
import { span } from './slot';
import { photoKind } from './photo';
import { category } from './product';
import { judgement } from './rights';
import { promised } from './service-level';
import * as z from './zod';

/** A claim on one line. */
export const claimSummary = z.object({
  id: claimId,
  storeId,
  /** What people read out on the telephone, such as `RX-7K3M2-Q`. */
  number: z.string(),
  kind: claimKind,
  state: claimState,
  productName: z.string(),
  category,
  symptoms: z.array(symptom),
  /** Whose move it is. */
  turn,
  submittedAt: instant,
  /** Set where danger to people or things was named. */
  urgent: z.boolean(),
  /** Words that WeChat did not let pass yet; others than their writer see them on purpose only. */
  held: z.array(formWords).optional(),
  /** When the shop answers by its own promise, counted in opening hours. */
  answerBy: instant,
  /** What the shop owes next by its promises; absent while nothing runs, and for a minute after a change. */
  promise: promised.optional(),
});
export type ClaimSummary = z.output<typeof claimSummary>;

/** One line of the history; `by` says whose act it was. */
export const claimEvent = z.object({
  version: z.number().int(),
  at: instant,
  kind: claimEventKind,
  /** Where the claim stood after it. */
  state: claimState,
  by: actor,
  /** Staff by name; customers are "you". */
  person: z.string().optional(),
  photos: z.number().int().optional(),
  /** What was said with it. */
  words: z.string().optional(),
  /** What was answered to the questions asked. */
  answers: z.array(z.object({ question, words: z.string() })).optional(),
  /** WeChat did not let the words pass yet; others than their writer see them on purpose only. */
  held: z.literal(true).optional(),
  /** Set when a rule asked for another person and the store has nobody else. */
  fallback: z.literal('nobody-else').optional(),
});
export type ClaimEvent = z.output<typeof claimEvent>;

export const claimDetail = claimSummary.extend({
  version: z.number().int(),
  way,
  purchase: purchase.optional(),
  returning: returning.optional(),
  began: began.optional(),
  triggers: z.array(trigger),
  wishes: z.string().optional(),
  errorCode: z.string().optional(),
  words: z.string().optional(),
  serial: z.string().optional(),
  contact: maskedContact,
  photos: z.array(z.object({ photoId, kind: photoKind, by: z.literal('shop').optional() })),
  /** What the rules said when it was filed. */
  judgement,
  /** Oldest first. */
  events: z.array(claimEvent),
  needs: needs.optional(),
  guidance: guidance.optional(),
  /** The letter of approval, once there is one. */
  decision: approval.optional(),
  rejection: rejection.optional(),
  work: work.optional(),
  /** What is booked, until when it is changed freely, and whether it is known who comes. */
  visit: z
    .object({
      at: z.enum(['home', 'counter']),
      date: day,
      window: span,
      changeUntil: instant,
      fixed: z.boolean(),
      /** How often each side has moved it. */
      moves: z.object({ customer: z.number().int(), shop: z.number().int() }).optional(),
    })
    .optional(),
  /** Where the goods are, and what goes back; once the claim is taken on. */
  handling: handling.optional(),
  /** What the customer may do now. */
  acts: z.array(customerAct),
});
export type ClaimDetail = z.output<typeof claimDetail>;

/** 新工单. The same key is the same claim, however often the form is sent. */
export const submitClaim = action({
  server: 'customer',
  name: 'submit-claim',
  input: claimForm,
  output: claimSummary,
});

/** Photos that were still on their way when the claim was sent, or that come later. */
export const addPhotos = action({
  server: 'customer',
  name: 'add-photos',
  input: z.strictObject({ claimId, photos: claimPhotos.min(1) }),
  output: claimDetail,
});

/** 我的进度: newest first, over all stores, twenty at a time. */
export const listClaims = action({
  server: 'customer',
  name: 'list-claims',
  input: z.strictObject({
    group: claimGroup,
    /** `submittedAt` and id of the last line seen. */
    after: z.strictObject({ submittedAt: instant, id: claimId }).optional(),
  }),
  output: z.object({ claims: z.array(claimSummary), more: z.boolean() }),
});

export const getClaim = action({
  server: 'customer',
  name: 'get-claim',
  input: z.strictObject({ claimId }),
  output: claimDetail,
});
