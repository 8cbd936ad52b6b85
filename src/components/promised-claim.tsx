import { navigateTo } from '@tarojs/taro';
import type { ClaimSummary } from '../../contracts/claim';
import { categoryIcon } from './category-icon';
import { claimTitle } from './claim-lines';
import { standingOf } from './claim-standing';
import { ClaimStub } from './claim-stub';

/** One of my claims on a line: state, whose turn, until when; leads to it. */
export function PromisedClaim({ claim }: { claim: ClaimSummary }) {
  const { edge, line } = standingOf(claim);
  return (
    <ClaimStub
      turn={edge}
      icon={categoryIcon[claim.category]}
      title={claimTitle(claim)}
      note={line}
      onTap={() => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.id}` })}
    />
  );
}
