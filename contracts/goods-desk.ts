import { action } from './action';
import { claimPhotos } from './claim-form';
import { custody } from './custody';
import { claimId, storeId, text } from './fields';
import { counterCode, courier, trackingNumber } from './handling';
import { staffClaim } from './review';
import * as z from './zod';

/*
 * What the shop's people do when goods come and go.
 */

const staffSeen = { storeId, claimId, version: z.number().int().min(1) };

/**
 * Goods that are brought come into the shop's custody: a repair is in work, a return is looked at next. Without a code
 * from a customer who has none at hand; a wrong one is refused with CODE_WRONG and counted.
 */
export const checkIn = action({
  server: 'staff',
  name: 'check-in',
  input: z.strictObject({
    ...staffSeen,
    code: counterCode.optional(),
    custody,
    words: text(300).optional(),
    photos: claimPhotos,
  }),
  output: staffClaim,
});

/**
 * The repaired goods go back to the one who says the code. Refuses with CODE_WRONG; with TOO_MANY after five tries
 * within an hour. A claim that the shop filed and nobody has in the app goes out against its custody slip.
 */
export const handOut = action({
  server: 'staff',
  name: 'hand-out',
  input: z.strictObject({ ...staffSeen, code: counterCode.optional() }),
  output: staffClaim,
});

/** A parcel was opened at the shop: photos of what was in it are the proof for both sides. */
export const receiveParcel = action({
  server: 'staff',
  name: 'receive-parcel',
  input: z.strictObject({
    ...staffSeen,
    custody,
    words: text(300).optional(),
    photos: claimPhotos.min(1),
  }),
  output: staffClaim,
});

/** The repaired goods are on their way back. Refuses with TRACKING_ODD. */
export const shipBack = action({
  server: 'staff',
  name: 'ship-back',
  input: z.strictObject({ ...staffSeen, courier, number: trackingNumber }),
  output: staffClaim,
});
