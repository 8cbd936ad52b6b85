import { day, text } from './fields';
import * as z from './zod';

/** What can be noted while a claim is worked on. */
export const stepKinds = [
  'work-begun',
  'parts-awaited',
  'parts-arrived',
  'repaired',
  'not-repairable',
] as const;
export const stepKind = z.enum(stepKinds);
export type StepKind = z.output<typeof stepKind>;

export const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work-begun') }),
  /** Which part, and the day by which it is expected. */
  z.strictObject({ kind: z.literal('parts-awaited'), on: day, words: text(100) }),
  z.strictObject({ kind: z.literal('parts-arrived') }),
  /** What was done; whether it was a main part, whose guarantee is longer. */
  z.strictObject({ kind: z.literal('repaired'), words: text(300), mainPart: z.boolean() }),
  z.strictObject({ kind: z.literal('not-repairable'), words: text(300) }),
]);
export type Step = z.output<typeof step>;
