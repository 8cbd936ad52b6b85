import { navigateTo } from '@tarojs/taro';
import type { ClaimSummary } from '../../../contracts/claim';
import { answerFigure } from '../../components/answer-figure';
import { Badge } from '../../components/badge';
import { categoryIcon } from '../../components/category-icon';
import { claimTitle } from '../../components/claim-lines';
import { ClaimStub } from '../../components/claim-stub';
import { waited } from '../../shared/format';
import { staffQueue as words } from '../../shared/words/staff-queue';

/** One line of the queue: what it is, how long it waits, until when it was promised. */
export function QueuedClaim({ claim }: { claim: ClaimSummary }) {
  const promise = answerFigure(claim.answerBy);
  return (
    <ClaimStub
      turn={promise.late ? 'alert' : 'you'}
      icon={categoryIcon[claim.category]}
      title={claimTitle(claim, 'shop')}
      note={`${claim.number} · ${promise.line}`}
      side={<Badge tone={promise.late ? 'alert' : 'todo'}>{words.waited(waited(claim.submittedAt))}</Badge>}
      onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${claim.storeId}&id=${claim.id}` })}
    />
  );
}
