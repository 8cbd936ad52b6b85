import { action } from './action';
import { customerId, instant, storeId, text } from './fields';
import * as z from './zod';

/** What people are in a store. Everybody is a customer besides. */
export const roles = [
  'owner',
  'manager',
  'customer-service',
  'technician',
  'parts-keeper',
  'finance',
  'complaint-supervisor',
] as const;
export const role = z.enum(roles);
export type Role = z.output<typeof role>;

export const member = z.object({
  customerId,
  name: z.string(),
  roles: z.array(role),
  joinedAt: instant,
  /** Technicians only: what they repair and where they go. */
  skills: z.array(z.string()).optional(),
  areas: z.array(z.string()).optional(),
});
export type Member = z.output<typeof member>;

/** Sixteen characters without look-alikes (no 0 O 1 I L): typed, or copied from a message. */
export const invitationCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[2-9A-HJKMNP-Z]{16}$/);

/** Staff: names the store and the role; the code is shown once and works once, within 24 hours. */
export const inviteStaff = action({
  server: 'staff',
  name: 'invite-staff',
  input: z.strictObject({ storeId, role, name: text(20) }),
  output: z.object({ code: z.string(), expiresAt: instant }),
});

/** Anyone with a code: becomes what the code says, in the store it says. */
export const redeemInvitation = action({
  server: 'customer',
  name: 'redeem-invitation',
  input: z.strictObject({ code: invitationCode }),
  output: z.object({ storeId, storeName: z.string(), role }),
});

export const listTeam = action({
  server: 'staff',
  name: 'list-team',
  input: z.strictObject({ storeId }),
  output: z.object({ members: z.array(member), mayInvite: z.array(role) }),
});

/** Takes one role from a member; the next call of that person already lacks it. Taking one's own is leaving. */
export const removeRole = action({
  server: 'staff',
  name: 'remove-role',
  input: z.strictObject({ storeId, customerId, role }),
  output: z.object({ members: z.array(member), mayInvite: z.array(role) }),
});
