import type { Slot } from './slot';
import type { RefusalCode } from './refusal';

/** What a client sends to a cloud function. `input` is checked by the action's own schema. */
export interface Call {
  readonly action: string;
  readonly release: number;
  readonly input: unknown;
}

/** What a cloud function answers. `requestId` finds the call in the shop's log. */
export type Answer =
  | { readonly ok: true; readonly requestId: string; readonly data: unknown }
  | {
      readonly ok: false;
      readonly requestId: string;
      readonly code: RefusalCode;
      /** Path of the first field that was refused, such as `contact.phone`. */
      readonly field?: string;
      /** A bound that the words name, such as a count or a number of minutes. */
      readonly limit?: number;
      /** Windows that can be had instead, the nearest first. */
      readonly alternatives?: readonly Slot[];
    };
