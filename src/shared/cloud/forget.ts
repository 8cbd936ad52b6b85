import { storage } from '../storage';
import { queryClient } from './query-client';
import { transport } from './transport';

/** Removes what this device keeps of the person: answers and drafts. */
export const forgetEverything = (): void => {
  const mine = `/${transport.person()}/`;
  for (const key of storage.keys().filter((one) => one.includes(mine))) storage.remove(key);
  queryClient.clear();
};
