import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimDetail } from '../../../contracts/claim';
import { type CancelReason, cancelClaim, cancelReasons } from '../../../contracts/claim-acts';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Sheet } from '../../components/sheet';
import { claimActs as words } from '../../shared/words/claim-acts';
import { useAct } from './use-act';

interface CancelSheetProps {
  readonly claim: ClaimDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 取消: one reason, one tap. */
export function CancelSheet({ claim, open, onClose }: CancelSheetProps) {
  const [reason, setReason] = useState<CancelReason>();
  const act = useAct(claim);
  const cancel = async () => {
    if (reason === undefined) return;
    const isDone = await act.run(cancelClaim, { claimId: claim.id, version: claim.version, reason });
    if (isDone) onClose();
  };
  return (
    <Sheet
      open={open}
      title={words.cancelTitle}
      onClose={onClose}
      foot={
        <Button
          look="danger"
          busy={act.busy}
          why={reason === undefined ? words.cancelWhy : undefined}
          onTap={() => void cancel()}
        >
          {act.busy ? words.cancelling : words.cancelAct}
        </Button>
      }
    >
      <View className="sm c-2">{words.cancelLead}</View>
      <ChipGroup
        label={words.cancelTitle}
        options={cancelReasons.map((value) => ({ value, words: words.cancelReasons[value] }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
      <FailureNotice failure={act.failure} />
    </Sheet>
  );
}
