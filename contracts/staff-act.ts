import * as z from './zod';

/** What a member of staff may do about a claim now. */
export const staffActs = [
  'begin-review',
  'reassign-claim',
  'ask-info',
  'guide-customer',
  'approve-claim',
  'reject-claim',
  'cosign-approval',
  'cosign-rejection',
  'mark-urgent',
  'flag-major-quality',
  'record-step',
  'force-close',
] as const;
export const staffAct = z.enum(staffActs);
export type StaffAct = z.output<typeof staffAct>;
