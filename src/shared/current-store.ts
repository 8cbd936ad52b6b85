import type { Store } from '../../contracts/store';
import { transport } from './cloud/transport';
import { StorageFull, storage } from './storage';

const key = (): string => `store/${transport.person()}`;

/** The store used last on this device. */
export const lastStoreId = (): string | undefined => {
  const id = storage.read(key());
  return typeof id === 'string' ? id : undefined;
};

/** A convenience only: a phone without room asks again next time. */
export const rememberStore = (storeId: string): void => {
  try {
    storage.write(key(), storeId);
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure;
  }
};

/** Last used here, else where I was last as a customer, else the first there is. */
export const currentStore = (
  stores: readonly Store[],
  myStoreIds: readonly string[],
  last: string | undefined = lastStoreId(),
): Store | undefined => {
  const find = (id: string | undefined): Store | undefined => stores.find((store) => store.id === id);
  return find(last) ?? find(myStoreIds[myStoreIds.length - 1]) ?? stores[0];
};
