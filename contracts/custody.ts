import * as z from './zod';

/** What was handed over with the goods, and how they looked. */
export const custody = z.strictObject({
  accessories: z.array(z.enum(['cable', 'charger', 'remote', 'manual', 'box', 'case', 'other'])).max(7),
  marks: z.array(z.enum(['none', 'scratched', 'dented', 'cracked', 'wet', 'dirty'])).max(6),
});
export type Custody = z.output<typeof custody>;
