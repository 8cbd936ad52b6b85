import { text } from './fields';
import type { Category } from './category';
import * as z from './zod';

export const symptoms = [
  'no-power',
  'leak',
  'noise',
  'not-spinning',
  'not-draining',
  'not-cooling',
  'not-heating',
  'frost',
  'door-seal',
  'trips-breaker',
  'gas-smell',
  'no-picture',
  'no-sound',
  'screen-broken',
  'battery',
  'no-charge',
  'no-signal',
  'slow',
  'crashes',
  'loose',
  'cracked',
  'scratched',
  'seam',
  'faded',
  'shrunk',
  'pilling',
  'fastener',
  'reaction',
  'smell',
  'spoiled',
  'not-done',
  'poor-work',
  'did-damage',
  'overcharged',
  'shows-code',
  'other',
] as const;
export const symptom = z.enum(symptoms);
export type Symptom = z.output<typeof symptom>;

/** What can be wrong with what; the first entries are the commonest. Every category ends with "something else". */
export const symptomsOf: Readonly<Record<Category, readonly Symptom[]>> = {
  washer: ['leak', 'no-power', 'noise', 'not-spinning', 'not-draining', 'shows-code', 'other'],
  fridge: ['not-cooling', 'noise', 'frost', 'door-seal', 'leak', 'no-power', 'other'],
  'air-conditioner': ['not-cooling', 'not-heating', 'leak', 'noise', 'no-power', 'shows-code', 'other'],
  tv: ['no-picture', 'no-sound', 'no-power', 'screen-broken', 'no-signal', 'other'],
  'water-heater': ['not-heating', 'leak', 'gas-smell', 'trips-breaker', 'no-power', 'shows-code', 'other'],
  kitchen: ['not-heating', 'trips-breaker', 'no-power', 'noise', 'gas-smell', 'shows-code', 'other'],
  phone: ['screen-broken', 'battery', 'no-charge', 'no-signal', 'no-sound', 'crashes', 'other'],
  computer: ['no-power', 'slow', 'crashes', 'screen-broken', 'battery', 'noise', 'other'],
  furniture: ['loose', 'cracked', 'scratched', 'noise', 'other'],
  clothing: ['seam', 'faded', 'shrunk', 'pilling', 'fastener', 'scratched', 'other'],
  cosmetics: ['reaction', 'smell', 'spoiled', 'leak', 'other'],
  service: ['not-done', 'poor-work', 'did-damage', 'overcharged', 'other'],
  other: ['no-power', 'noise', 'leak', 'cracked', 'other'],
};

export const began = z.enum(['today', 'these-days', 'over-a-week', 'since-purchase']);
export type Began = z.output<typeof began>;

/** What happened just before, if anything did. */
export const triggers = ['power-cut', 'fall', 'water', 'moved', 'foreign-object', 'own-repair'] as const;
export const trigger = z.enum(triggers);
export type Trigger = z.output<typeof trigger>;

export const fault = z.strictObject({
  symptoms: z.array(symptom).min(1).max(4),
  began,
  triggers: z.array(trigger).max(4).optional(),
  /** As shown on the display, such as `E21`. */
  errorCode: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z-]{1,12}$/)
    .optional(),
  /** In the customer's own words. */
  words: text(500).optional(),
});
export type Fault = z.output<typeof fault>;
