import { useRef, useState } from 'react';
import { type EndReason, endReasons, forceClose } from '../../../../contracts/review-acts';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { endWords, staffActs } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.end;

/** The last resort of a manager. */
export function EndSheet({ claim, onClose }: SheetProps) {
  const [reason, setReason] = useState<EndReason>();
  const said = useRef('');
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  const send = () => {
    const note = said.current.trim();
    if (reason === undefined || note === '') return refuse(staffActs.noteMissing);
    return act(forceClose, { ...seenOf(claim), reason, words: note });
  };
  return (
    <ActSheet {...state} words={words} look="danger" onClose={onClose} onSend={send}>
      <ChipGroup
        label={words.reason}
        options={endReasons.map((value) => ({ value, words: endWords[value] }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
      <Field
        label={staffActs.note}
        kind="area"
        maxLength={300}
        onInput={(typed) => void (said.current = typed)}
      />
    </ActSheet>
  );
}
