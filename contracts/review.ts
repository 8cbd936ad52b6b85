import { action } from './action';
import { claimDetail, claimSummary } from './claim';
import { claimId, instant, storeId } from './fields';
import * as z from './zod';

/** Claims that wait for the shop, longest waiting first, twenty at a time. */
export const listQueue = action({
  server: 'staff',
  name: 'list-queue',
  input: z.strictObject({
    storeId,
    state: z.enum(['submitted', 'reviewing']),
    after: z.strictObject({ submittedAt: instant, id: claimId }).optional(),
  }),
  output: z.object({ claims: z.array(claimSummary), more: z.boolean() }),
});

/** The contact is masked for staff too; `show-contact` opens it for a reason that is kept. */
export const staffClaim = claimDetail.extend({
  /** Whether the person who asks may take it, and by which rule not. */
  take: z.enum(['yes', 'nobody-else', 'another-person', 'yours', 'taken', 'not-your-role']),
});

export const getStaffClaim = action({
  server: 'staff',
  name: 'get-claim',
  input: z.strictObject({ storeId, claimId }),
  output: staffClaim,
});

/** A named person begins the review; the customer sees who. */
export const beginReview = action({
  server: 'staff',
  name: 'begin-review',
  input: z.strictObject({ storeId, claimId, version: z.number().int().min(1) }),
  output: staffClaim,
});
