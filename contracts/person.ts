import { action } from './action';
import { contact } from './contact';
import { customerId, storeId } from './fields';
import { store } from './store';
import { role } from './team';
import * as z from './zod';

/** Who I am: asked once when the app opens. */
export const getMe = action({
  server: 'customer',
  name: 'get-me',
  input: z.strictObject({}),
  output: z.object({
    customerId,
    /** As given with the last claim. */
    contact: contact.optional(),
    stores: z.array(store),
    /** Stores where I bought or claimed something, the latest last. */
    myStoreIds: z.array(storeId),
    staffOf: z.array(z.object({ storeId, roles: z.array(role) })),
  }),
});
