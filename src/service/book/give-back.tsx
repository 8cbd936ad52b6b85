import { View } from '@tarojs/components';
import { useState } from 'react';
import { cancelBooking, cancelBookingReasons, type CancelBookingReason } from '../../../contracts/booking';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Sheet } from '../../components/sheet';
import { call } from '../../shared/cloud/call';
import { useSending } from '../../shared/cloud/use-sending';
import { booking as words } from '../../shared/words/booking';

interface GiveBackProps {
  readonly claimId: string;
  readonly version: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 退掉: one reason, one tap; the claim stays. */
export function GiveBack({ claimId, version, open, onClose, onDone }: GiveBackProps) {
  const [reason, setReason] = useState<CancelBookingReason>();
  const { busy, failure, send } = useSending();
  const give = async () => {
    if (reason === undefined) return;
    const done = await send(() => call(cancelBooking, { claimId, version, reason }));
    if (done !== undefined) onDone();
  };
  return (
    <Sheet
      open={open}
      title={words.giveBackTitle}
      onClose={onClose}
      foot={
        <Button
          look="danger"
          busy={busy}
          why={reason === undefined ? words.giveBackWhy : undefined}
          onTap={() => void give()}
        >
          {busy ? words.givingBack : words.giveBackAct}
        </Button>
      }
    >
      <View className="sm c-2">{words.giveBackLead}</View>
      <ChipGroup
        label={words.giveBackTitle}
        options={cancelBookingReasons.map((value) => ({ value, words: words.reasons[value] }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
      <FailureNotice failure={failure} />
    </Sheet>
  );
}
