import { way } from './claim-form';
import { day, instant, photoId } from './fields';
import { photoKind } from './photo';
import { payer, reason, remedy } from './rights';
import * as z from './zod';

/*
 * What a review says to the customer: what is missing, what to try, what was decided and by which rule. Free words
 * are shown with the event that they were said with, and once more here where a screen needs them beside the rest.
 */

/** Questions that a reviewer may ask besides photos; each is answered in own words. */
export const questions = [
  'when-it-happens',
  'what-it-shows',
  'what-was-tried',
  'who-installed',
  'who-repaired',
  'surroundings',
  'where-bought',
  'own-question',
] as const;
export const question = z.enum(questions);
export type Question = z.output<typeof question>;

/** One missing thing: a photo of a kind, or the answer to a question. */
export const need = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('photo'), kind: photoKind }),
  z.strictObject({ what: z.literal('question'), question }),
]);
export type Need = z.output<typeof need>;

/** How often a customer is asked; after that somebody calls. */
export const maxInfoRounds = 3;
export const maxNeeds = 4;

/** What is asked for now; present while the claim waits for it. */
export const needs = z.object({
  slots: z.array(need),
  /** First, second or third time. */
  round: z.number().int(),
  askedAt: instant,
  /** The claim is cancelled then by itself; it can be restored for thirty days. */
  until: instant,
  /** What the shop wrote with it, such as the question of one's own. */
  words: z.string().optional(),
});

/** What to try at home; present while the claim waits for the answer. */
export const guidance = z.object({
  /** A self-check guide of the app. */
  guideId: z.string().optional(),
  words: z.string().optional(),
  since: instant,
  /** Without an answer the shop looks again then. */
  until: instant,
});

/** `rule`: due by a rule of the judgement. `person`: by a person's judgement. `goodwill`: beyond what is due. */
export const groundOfApproval = z.enum(['rule', 'person', 'goodwill']);

/** The letter of approval. */
export const approval = z.object({
  remedy,
  way,
  /** Who pays for the remedy. */
  payer,
  /** Who pays for carrying the goods. */
  freight: payer,
  ground: groundOfApproval,
  /** By which rule, where by one. */
  reason: reason.optional(),
  /** What will be paid back at most, on returns. */
  refundFen: z.number().int().optional(),
  /** Money given besides, of goodwill. */
  compensationFen: z.number().int().optional(),
  at: instant,
  /** Whose decision; absent where the rules alone decided, which a person may be asked to look at. */
  person: z.string().optional(),
  cosigner: z.string().optional(),
  words: z.string().optional(),
});

/** The letter of rejection: by which rule, why in plain words, with which evidence, and what to do about it. */
export const rejection = z.object({
  reason,
  words: z.string(),
  evidence: z.array(photoId),
  at: instant,
  person: z.string().optional(),
  /** Who agreed, where the shop had to prove it. */
  cosigner: z.string().optional(),
  /** What remains possible all the same. */
  alternatives: z.array(remedy),
  /** Last instant of the one appeal; absent once it was used. */
  appealUntil: instant.optional(),
});

/** How the work stands, as far as it has got. */
export const work = z.object({
  person: z.string().optional(),
  /** When the parts are expected. */
  partsOn: day.optional(),
  /** What is being paid back or was. */
  refundFen: z.number().int().optional(),
  /** Of an exchange: what goes and what comes. */
  oldSerial: z.string().optional(),
  newSerial: z.string().optional(),
});

/** What the customer may do about a claim now. */
export const customerActs = [
  'add-photos',
  'supply-info',
  'answer-guidance',
  'cancel-claim',
  'reopen-claim',
  'appeal-decision',
  'ask-for-person',
  'close-claim',
  'book-visit',
  'change-booking',
  'book-slot',
  'move-slot',
  'ship-in',
  'show-code',
] as const;
export const customerAct = z.enum(customerActs);
export type CustomerAct = z.output<typeof customerAct>;
