import type { Slot } from '../../contracts/slot';
import type { RefusalCode } from '../../contracts/refusal';

/** A business "no". Anything else that is thrown is a defect and logged as one. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: {
      readonly field?: string;
      readonly limit?: number;
      readonly alternatives?: readonly Slot[];
    } = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
