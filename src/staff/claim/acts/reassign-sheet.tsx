import { View } from '@tarojs/components';
import { useState } from 'react';
import { reassignClaim } from '../../../../contracts/review-acts';
import { ChipGroup } from '../../../components/chip-group';
import { staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.reassign;

/** To somebody else who may review it. */
export function ReassignSheet({ claim, onClose }: SheetProps) {
  const [to, setTo] = useState<string>();
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  return (
    <ActSheet
      {...state}
      words={words}
      onClose={onClose}
      onSend={() => (to === undefined ? refuse(words.pick) : act(reassignClaim, { ...seenOf(claim), to }))}
    >
      {claim.colleagues.length === 0 ? (
        <View className="sm c-2">{words.none}</View>
      ) : (
        <ChipGroup
          label={words.pick}
          options={claim.colleagues.map(({ customerId, name }) => ({ value: customerId, words: name }))}
          chosen={to === undefined ? [] : [to]}
          onTap={setTo}
        />
      )}
    </ActSheet>
  );
}
