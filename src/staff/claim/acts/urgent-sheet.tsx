import { useState } from 'react';
import { type Urgency, markUrgent, urgencies } from '../../../../contracts/review-acts';
import { ChipGroup } from '../../../components/chip-group';
import { staffActs, urgencyWords } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';
import { toggled } from './toggle';

const words = staffActs.urgent;

/** Why it cannot wait. */
export function UrgentSheet({ claim, onClose }: SheetProps) {
  const [criteria, setCriteria] = useState<readonly Urgency[]>([]);
  const { act, refuse, ...state } = useStaffAct(claim, onClose);
  return (
    <ActSheet
      {...state}
      words={words}
      onClose={onClose}
      onSend={() =>
        criteria.length === 0
          ? refuse(words.missing)
          : act(markUrgent, { ...seenOf(claim), criteria: [...criteria] })
      }
    >
      <ChipGroup
        label={words.title}
        several
        options={urgencies.map((value) => ({ value, words: urgencyWords[value] }))}
        chosen={criteria}
        onTap={(one) => setCriteria(toggled(criteria, one))}
      />
    </ActSheet>
  );
}
