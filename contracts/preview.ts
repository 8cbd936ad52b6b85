import { action } from './action';
import { judgedForm } from './claim-form';
import { claimId } from './fields';
import { judgement } from './rights';
import * as z from './zod';

/** What one is entitled to, before anything is sent; asks nothing of anybody and keeps nothing. */
export const previewRights = action({
  server: 'customer',
  name: 'preview-rights',
  input: judgedForm,
  output: z.object({
    judgement,
    /** One's own open claims about the very same thing: going there may be better than filing another. */
    open: z.array(z.object({ claimId, number: z.string() })),
  }),
});
