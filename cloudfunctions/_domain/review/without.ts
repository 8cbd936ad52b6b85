import type { Claim } from '../claim-record';
import type { Reviewed } from '../review-record';

/** A claim without some of what review and work have written. */
export const without = (claim: Claim, ...fields: readonly Exclude<keyof Reviewed, 'deciders'>[]): Claim => {
  const rest = { ...claim };
  for (const field of fields) delete rest[field];
  return rest;
};
