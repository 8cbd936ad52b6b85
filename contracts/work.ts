import { action } from './action';
import { claimId, storeId } from './fields';
import { staffClaim } from './review';
import { step } from './step';
import * as z from './zod';

/** Notes how far the work is; the customer sees it. */
export const recordStep = action({
  server: 'staff',
  name: 'record-step',
  input: z.strictObject({ storeId, claimId, version: z.number().int().min(1), step }),
  output: staffClaim,
});
