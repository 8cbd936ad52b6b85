import { navigateTo } from '@tarojs/taro';
import type { QueuedClaim as Queued } from '../../../contracts/review';
import { answerFigure } from '../../components/answer-figure';
import { Badge } from '../../components/badge';
import { categoryIcon } from '../../components/category-icon';
import { claimTitle } from '../../components/claim-lines';
import { owesAnswer } from '../../components/claim-standing';
import { ClaimStub } from '../../components/claim-stub';
import { waited } from '../../shared/format';
import { stateWords } from '../../shared/words/claims';
import { staffQueue as words } from '../../shared/words/staff-queue';

/** One line of the desk: what it is, how long it waits, until when it was promised, who has it. */
export function QueuedClaim({ claim }: { claim: Queued }) {
  const promise = answerFigure(claim.answerBy);
  const isLate = owesAnswer(claim.state) && promise.late;
  const told = owesAnswer(claim.state) ? promise.line : stateWords[claim.state];
  const note = [claim.number, told, words.handler[claim.handler]].filter((part) => part !== '').join(' · ');
  return (
    <ClaimStub
      turn={isLate || claim.urgent ? 'alert' : claim.turn === 'customer' ? 'you' : 'shop'}
      icon={categoryIcon[claim.category]}
      title={claimTitle(claim, 'shop')}
      note={note}
      side={
        <Badge tone={isLate || claim.urgent ? 'alert' : 'todo'}>
          {claim.urgent ? words.urgent : words.waited(waited(claim.submittedAt))}
        </Badge>
      }
      onTap={() => void navigateTo({ url: `/staff/claim/index?storeId=${claim.storeId}&id=${claim.id}` })}
    />
  );
}
