import { View } from '@tarojs/components';
import type { ClaimDetail } from '../../../contracts/claim';
import { closeClaim } from '../../../contracts/claim-acts';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { FailureNotice } from '../../components/failure-notice';
import { claimActs as words } from '../../shared/words/claim-acts';
import { useAct } from './use-act';

/** The customer says that it is done. */
export function CloseIt({ claim }: { claim: ClaimDetail }) {
  const act = useAct(claim);
  const isHandedOver = claim.state === 'handing-over';
  return (
    <Card className="col g2">
      <FailureNotice failure={act.failure} />
      <Button
        busy={act.busy}
        onTap={() => void act.run(closeClaim, { claimId: claim.id, version: claim.version })}
      >
        {act.busy ? words.closing : isHandedOver ? words.accept : words.close}
      </Button>
      <View className="cap">{isHandedOver ? words.acceptNote : words.closeNote}</View>
    </Card>
  );
}
