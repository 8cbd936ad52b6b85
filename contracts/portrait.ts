import { action } from './action';
import { claimId, customerId, instant, photoId, storeId } from './fields';
import { photoUrl, showPhotosOutput } from './photo';
import * as z from './zod';

/*
 * What a technician looks like: taken by the shop, and shown to customers whom he visits, so that they can hold whoever
 * stands at the door against it.
 */

/**
 * A portrait put in the place of the one before, or (`null`) taken away; what it replaces is deleted. Uploaded for
 * `{portraitOf: customerId}` by the manager who saves it, it is the technician's own from then on. Refuses with
 * COLLEAGUE_UNFIT (no technician of this store), PHOTO_NOT_USABLE.
 */
export const savePortrait = action({
  server: 'staff',
  name: 'save-portrait',
  input: z.strictObject({ storeId, customerId, photoId: photoId.nullable() }),
  output: z.object({}),
});

/** The portraits of a store's technicians; whoever has none is not among them. */
export const showPortraits = action({
  server: 'staff',
  name: 'show-portraits',
  input: z.strictObject({ storeId }),
  output: z.object({ portraits: z.array(photoUrl.extend({ customerId })), expiresAt: instant }),
});

/**
 * The portrait that `get-technician` names, to the customer whom he visits, as long as he is expected; none where it is
 * another one, nobody is fixed, or WeChat has not let it pass.
 */
export const showPortrait = action({
  server: 'customer',
  name: 'show-portrait',
  input: z.strictObject({ claimId, photoId }),
  output: showPhotosOutput,
});
