import { serial, text } from '../../../contracts/fields';
import { category, type Category } from '../../../contracts/product';
import * as z from '../../../contracts/zod';
import { addProductWords as words } from '../../shared/words/add-product';

/** As typed. */
export interface AddedThing {
  readonly category?: Category;
  readonly name: string;
  readonly brand: string;
  readonly model: string;
  readonly serial: string;
  readonly approxYears?: number;
}

export type Problems = Partial<Record<'category' | 'name' | 'serial', string>>;

const sound = z.object({
  category,
  name: text(40),
  brand: text(20).optional(),
  model: text(40).optional(),
  serial: serial.optional(),
  approxYears: z.number().optional(),
});

const isFilled = ([, value]: [string, unknown]): boolean =>
  value !== undefined && !(typeof value === 'string' && value.trim() === '');

/** What can be sent, or what has to be put right first; what was left empty is left out. */
export const checkThing = (
  thing: AddedThing,
): { readonly thing?: z.output<typeof sound>; readonly problems: Problems } => {
  const parsed = sound.safeParse(Object.fromEntries(Object.entries(thing).filter(isFilled)));
  if (parsed.success) return { thing: parsed.data, problems: {} };
  const wrong = parsed.error.issues.map(({ path }) => path[0]);
  const fields = ['category', 'name', 'serial'] as const;
  const problems: Problems = {};
  for (const field of fields) if (wrong.includes(field)) problems[field] = words.errors[field];
  return { problems };
};
