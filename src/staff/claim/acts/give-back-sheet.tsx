import { useState } from 'react';
import {
  cancelBookingReasons,
  cancelForCustomer,
  type CancelBookingReason,
} from '../../../../contracts/booking';
import { getStaffClaim } from '../../../../contracts/review';
import { ChipGroup } from '../../../components/chip-group';
import { call } from '../../../shared/cloud/call';
import { askAgain } from '../../../shared/cloud/server-state';
import { booking } from '../../../shared/words/booking';
import { staffActs } from '../../../shared/words/staff-acts';
import { useAttempt } from '../../use-attempt';
import { seenOf } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.giveBack;

/** A time at home or at the counter given back for somebody who called. */
export function GiveBackSheet({ claim, onClose }: SheetProps) {
  const [reason, setReason] = useState<CancelBookingReason>();
  const { attempt, refuse, ...state } = useAttempt();
  const send = () => {
    if (reason === undefined) return refuse(words.missing);
    return void attempt(async () => {
      try {
        await call(cancelForCustomer, { ...seenOf(claim), reason });
        onClose();
      } finally {
        await askAgain(getStaffClaim);
      }
    });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <ChipGroup
        label={words.title}
        options={cancelBookingReasons.map((value) => ({ value, words: booking.reasons[value] }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
    </ActSheet>
  );
}
