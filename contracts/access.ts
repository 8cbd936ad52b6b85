import { action } from './action';
import { madeCall } from './call';
import { maskedContact } from './contact';
import { claimId, instant, storeId } from './fields';
import { role } from './team';
import * as z from './zod';

/** What somebody of the shop opened on purpose. */
export const accessed = z.enum(['contact', 'archive']);
export type Accessed = z.output<typeof accessed>;

/** For which work: to telephone, to go there, to send something, to check who somebody is; `look` needs no reason. */
export const accessReason = z.enum(['call', 'visit', 'ship', 'check', 'look']);
export type AccessReason = z.output<typeof accessReason>;

/** Somebody of the shop looked at my data. Only the first look of a clock hour for one reason is a line. */
export const access = z.object({
  id: z.string(),
  at: instant,
  storeName: z.string(),
  /** Absent where the person has left the shop. */
  person: z.string().optional(),
  role,
  what: accessed,
  why: accessReason,
  /** The claim it was about. */
  number: z.string().optional(),
  /** The product it was about. */
  productName: z.string().optional(),
});
export type Access = z.output<typeof access>;

/**
 * Name and address of a claim, which are masked otherwise; who, when and why is kept for the customer to see. The
 * number stays masked: it is shown by `plan-call`. A parcel's label wants it; shown for that it counts as a call.
 */
export const showContact = action({
  server: 'staff',
  name: 'show-contact',
  input: z.strictObject({ storeId, claimId, why: accessReason.exclude(['look', 'call']) }),
  output: z.object({ contact: maskedContact }),
});

/** 谁看过我的资料: looks and calls, newest first, at most a hundred of each. */
export const listAccesses = action({
  server: 'customer',
  name: 'list-accesses',
  input: z.strictObject({}),
  output: z.object({ accesses: z.array(access), calls: z.array(madeCall) }),
});
