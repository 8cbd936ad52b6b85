import { navigateTo } from '@tarojs/taro';
import type { ClaimSummary } from '../../contracts/claim';
import { stateWords } from '../shared/words/claims';
import { answerFigure } from './answer-figure';
import { categoryIcon } from './category-icon';
import { claimTitle } from './claim-lines';
import { ClaimStub } from './claim-stub';

/** One of my claims on a line, with the time by which the shop answers; leads to it. */
export function PromisedClaim({ claim }: { claim: ClaimSummary }) {
  const { late, line } = answerFigure(claim.answerBy);
  return (
    <ClaimStub
      turn={late ? 'alert' : 'shop'}
      icon={categoryIcon[claim.category]}
      title={claimTitle(claim)}
      note={`${stateWords[claim.state]} · ${line}`}
      onTap={() => void navigateTo({ url: `/pages/claim-detail/index?id=${claim.id}` })}
    />
  );
}
