import type { ReactNode } from 'react';
import type { SetupPart, StoreSetup } from '../../../contracts/store-setup';

/** One part of the set-up while it is edited. `read` throws `Unreadable` where something typed cannot be taken. */
export interface PartForm {
  readonly body: ReactNode;
  readonly read: () => SetupPart;
}
/** Makes the form once from what is set up, and again at each render. */
export type UsePart = (setup: StoreSetup) => PartForm;
