import { symptom } from './fault';
import { instant, photoId, text } from './fields';
import * as z from './zod';

/** What has to be told before second-hand or shop-worn goods are sold: use, wear, repairs, faults that are there. */
export const disclosure = z.strictObject({
  about: z.enum(['use', 'wear', 'repair', 'fault', 'other']),
  text: text(60),
  /** Whether it hinders use. */
  affectsUse: z.boolean(),
  /** The fault as a claim would name it, so that the two can be compared. */
  symptom: symptom.optional(),
  /** Taken for the item's form (`start-upload {for: {itemKey}}`). */
  photoIds: z.array(photoId).max(3),
});
export type Disclosure = z.output<typeof disclosure>;

/** 成色单: written before the sale and never changed after it. */
export const conditionSheet = z.array(disclosure).min(1).max(12);

/** As shown: with who wrote it, by name where he is still with the store. */
export const shownSheet = z.object({
  disclosures: z.array(z.object({ ...disclosure.shape, text: z.string(), photoIds: z.array(photoId) })),
  writtenAt: instant,
  person: z.string().optional(),
});
