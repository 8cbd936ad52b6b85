import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { closeClaim } from '../../../contracts/claim-acts';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { agreeInATap } from '../../shared/messages/agree-in-a-tap';
import { claimActs as words } from '../../shared/words/claim-acts';
import { useAct } from './use-act';

/** The customer says that it is done. */
export function CloseIt({ claim }: { claim: ClaimDetail }) {
  const act = useAct(claim);
  const isHandedOver = claim.state === 'handing-over';
  const close = () => {
    // In the tap itself: what comes of it are the question how it went and, later, whether it still works.
    void agreeInATap(['progress']);
    void act.run(closeClaim, { claimId: claim.id, version: claim.version });
  };
  return (
    <Card className="col g2">
      <FailureNotice failure={act.failure} />
      <Button busy={act.busy} onTap={close}>
        {act.busy ? words.closing : isHandedOver ? words.accept : words.close}
      </Button>
      <View className="cap">{isHandedOver ? words.acceptNote : words.closeNote}</View>
    </Card>
  );
}
