import { action } from './action';
import { category } from './category';
import { symptom } from './fault';
import { requestKey, storeId } from './fields';
import * as z from './zod';

/** A self-check guide was read to its end: "solved" counts as helped. The same key counts once. */
export const recordHelp = action({
  server: 'customer',
  name: 'record-help',
  input: z.strictObject({
    key: requestKey,
    storeId,
    category,
    symptom,
    guideId: z.string().regex(/^[a-z0-9-]{2,40}$/),
    solved: z.boolean(),
  }),
  output: z.object({}),
});
