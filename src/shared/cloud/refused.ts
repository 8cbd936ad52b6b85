import type { Slot } from '../../../contracts/slot';
import type { RefusalCode } from '../../../contracts/refusal';

/** The shop's no, with what a screen needs to say why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    /** Finds the call in the shop's log; people copy it. */
    readonly requestId: string,
    /** Path of the first refused field, such as `contact.phone`. */
    readonly field?: string,
    /** A bound that the words name. */
    readonly limit?: number,
    /** Windows that can be had instead. */
    readonly alternatives?: readonly Slot[],
  ) {
    super(code);
  }
}
