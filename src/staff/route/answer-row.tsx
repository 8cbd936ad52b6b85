import { View } from '@tarojs/components';
import { acceptVisit, type RouteVisit } from '../../../contracts/visit';
import { Button } from '../../components/button';
import { FailureNotice } from '../../components/failure-notice';
import { staffRoute as words } from '../../shared/words/staff-route';
import { targetOf, useVisitAct, type OnRoute } from './use-visit-act';

interface AnswerRowProps {
  readonly on: OnRoute;
  readonly visit: RouteVisit;
  readonly onDecline: () => void;
}

/** Whether one comes: asked of every visit that one has not answered for, on any day. */
export function AnswerRow({ on, visit, onDecline }: AnswerRowProps) {
  const { busy, failed, act } = useVisitAct(on);
  return (
    <>
      <FailureNotice failure={failed} />
      <View className="row row-tight">
        <Button look="line" size="s" className="grow" onTap={onDecline}>
          {words.decline}
        </Button>
        {visit.accepted ? null : (
          <Button
            look="soft"
            size="s"
            className="grow"
            icon="check"
            busy={busy}
            onTap={() => act(acceptVisit, targetOf(on, visit))}
          >
            {words.accept}
          </Button>
        )}
      </View>
    </>
  );
}
