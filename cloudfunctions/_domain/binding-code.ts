import type { Document } from './records';
import { Refusal } from './refusal';

/** A day for what the store gives, ten minutes for what a customer shows at the counter. */
export const codeLives = { given: 24 * 3_600_000, shown: 10 * 60_000 } as const;

/** What a code opens. */
export type CodeOpens =
  /** An item, as long as nobody was bound to it since. */
  | { readonly what: 'item'; readonly storeId: string; readonly productId: string; readonly binding: number }
  /** A claim that is nobody's yet. */
  | { readonly what: 'claim'; readonly storeId: string; readonly claimId: string }
  /** Who stands at the counter. */
  | { readonly what: 'person'; readonly customerId: string };

/** `_id` is a hash of the code; the code itself is shown once and kept nowhere. */
export interface BindingCode extends Document {
  readonly opens: CodeOpens;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Who made it. */
  readonly madeBy: string;
  readonly usedBy?: string;
  readonly usedAt?: string;
}

/** A fresh code's document. */
export const newCode = (_id: string, opens: CodeOpens, madeBy: string, now: string): BindingCode => ({
  _id,
  v: 1,
  opens,
  createdAt: now,
  expiresAt: new Date(
    Date.parse(now) + (opens.what === 'person' ? codeLives.shown : codeLives.given),
  ).toISOString(),
  madeBy,
});

/**
 * The code, where it can be used now by this person, or was used by him before: then the same press is answered again.
 * Refuses with BINDING_INVALID, whatever is wrong with it.
 */
export const usable = (code: BindingCode | undefined, usedBy: string, now: string): BindingCode => {
  if (code === undefined) throw new Refusal('BINDING_INVALID');
  if (code.usedBy === usedBy) return code;
  if (code.usedBy !== undefined || code.expiresAt <= now) throw new Refusal('BINDING_INVALID');
  return code;
};
