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
  'book-for-customer',
  'book-slot-for-customer',
  'cancel-for-customer',
  'check-in',
  'receive-parcel',
  'hand-out',
  'ship-back',
  'inspect-goods',
  'begin-refund',
  'pay-refund',
  'begin-exchange',
  'hand-replacement',
  'force-close',
] as const;
export const staffAct = z.enum(staffActs);
export type StaffAct = z.output<typeof staffAct>;
