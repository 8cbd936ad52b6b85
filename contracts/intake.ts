import { action } from './action';
import { claimForm } from './claim-form';
import { custody } from './custody';
import { claimId, instant, phone, text } from './fields';
import * as z from './zod';

/** How the customer came to the shop. */
export const intakeChannel = z.enum(['phone', 'counter', 'paper']);
export type IntakeChannel = z.output<typeof intakeChannel>;

/** Where to go is asked only where somebody has to go there. */
export const intakeContact = z.strictObject({
  name: text(20),
  phone,
  district: text(20).optional(),
  address: text(100).optional(),
});

/**
 * 代客登记: the form as customers fill it, with `owned` naming any item of the store. The claim is nobody's in the
 * app until it is handed over by a code. The same key is the same claim. Sixty an hour a person.
 */
export const fileForCustomer = action({
  server: 'staff',
  name: 'file-for-customer',
  input: claimForm.omit({ wantsPerson: true, contact: true }).extend({
    channel: intakeChannel,
    contact: intakeContact,
    /** Set where the goods stay here: then a custody slip is given. */
    custody: custody.optional(),
  }),
  output: z.object({
    claimId,
    number: z.string(),
    productName: z.string(),
    submittedAt: instant,
    answerBy: instant,
    /** To be scanned from the slip; over the telephone, to be typed. Absent once the claim was handed over. */
    handover: z.object({ code: z.string(), expiresAt: instant }).optional(),
  }),
});
