import { claimSummaryView } from '../_domain/view';
import type { Claim } from '../_domain/claim-record';
import type { ClaimSummary } from '../../contracts/claim';

/** Lines of one page of a list. */
export const pageSize = 20;

/** Where a page begins: after the last line seen. */
export const orderOf = (line: { readonly submittedAt: string; readonly id: string }): string =>
  `${line.submittedAt}_${line.id}`;

/** One page out of what was read with one line more than fits. */
export const pageOf = (claims: readonly Claim[]): { claims: ClaimSummary[]; more: boolean } => ({
  claims: claims.slice(0, pageSize).map(claimSummaryView),
  more: claims.length > pageSize,
});
