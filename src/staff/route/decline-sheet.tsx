import { useRef, useState } from 'react';
import { declineVisit } from '../../../contracts/visit';
import { ChipGroup } from '../../components/chip-group';
import { Field } from '../../components/field';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import type { VisitSheetProps } from './sheets';
import { targetOf, useVisitAct } from './use-visit-act';

const words = staffRoute.declineSheet;

/** Why one cannot come; colleagues read it, the customer does not. */
export function DeclineSheet({ on, visit, onClose }: VisitSheetProps) {
  const [reason, setReason] = useState<string>();
  const own = useRef('');
  const { act, refuse, ...state } = useVisitAct(on, onClose);
  const send = () => {
    const said = [reason ?? '', own.current.trim()].filter((part) => part !== '').join(staffRoute.comma);
    if (said === '') return refuse(words.missing);
    return act(declineVisit, { ...targetOf(on, visit), words: said });
  };
  return (
    <ActSheet {...state} words={words} look="danger" onSend={send} onClose={onClose}>
      <ChipGroup
        label={words.title}
        options={words.reasons.map((value) => ({ value, words: value }))}
        chosen={reason === undefined ? [] : [reason]}
        onTap={setReason}
      />
      <Field label={words.own} maxLength={45} onInput={(text) => void (own.current = text)} />
    </ActSheet>
  );
}
