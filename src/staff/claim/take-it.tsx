import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/action';
import { beginReview, getStaffClaim, listQueue } from '../../../contracts/review';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { Notice } from '../../components/notice';
import { call } from '../../shared/cloud/call';
import { askAgain, learn } from '../../shared/cloud/server-state';
import { staffClaim as words } from '../../shared/words/staff-claim';
import { useAttempt } from '../use-attempt';

type Claim = OutputOf<typeof getStaffClaim>;

/** 我来看: takes the claim in one's own name, or says why not. */
export function TakeIt({ storeId, claim }: { storeId: string; claim: Claim }) {
  const { busy, failed, attempt } = useAttempt();
  const { take, id: claimId, version } = claim;
  const may = take === 'yes' || take === 'nobody-else';

  const begin = () =>
    attempt(async () => {
      try {
        const answer = await call(beginReview, { storeId, claimId, version });
        learn(getStaffClaim, { storeId, claimId }, answer);
      } finally {
        // Also after a no: somebody was quicker, or the rights changed, and what is shown may be old.
        await Promise.all([askAgain(listQueue), askAgain(getStaffClaim)]);
      }
    });
  return (
    <>
      <FailureNotice failure={failed} />
      {take === 'nobody-else' ? <Notice tone="todo">{words.verdict[take]}</Notice> : null}
      <Button
        size="xl"
        icon="eye"
        busy={busy}
        why={may ? undefined : words.verdict[take]}
        onTap={() => void begin()}
      >
        {busy ? words.taking : words.take}
      </Button>
      {may ? <View className="cap center">{words.takeNote}</View> : null}
    </>
  );
}
