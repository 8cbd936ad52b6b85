import { useState } from 'react';
import { reportLate } from '../../../contracts/visit';
import { ChipGroup } from '../../components/chip-group';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import { minuteNow } from '../minute-now';
import type { VisitSheetProps } from './sheets';
import { targetOf, useVisitAct } from './use-visit-act';

const words = staffRoute.lateSheet;
const choices = [15, 30, 45, 60, 90, 120];
const lastMinute = 1_439;

/** By when one is there: the customer is told before the window is over. */
export function LateSheet({ on, visit, onClose }: VisitSheetProps) {
  // Counted from when the sheet was opened, so that the second tap names the same minute.
  const [opened] = useState(minuteNow);
  const [until, setUntil] = useState<number>();
  const { act, refuse, ...state } = useVisitAct(on, onClose);
  const options = choices
    .map((minutes) => ({ minutes, at: opened + minutes }))
    .filter(({ at }) => at <= lastMinute);
  const send = () => {
    if (until === undefined) return refuse(words.missing);
    return act(reportLate, { ...targetOf(on, visit), until });
  };
  return (
    <ActSheet {...state} words={words} onSend={send} onClose={onClose}>
      <ChipGroup
        label={words.title}
        options={options.map(({ minutes, at }) => ({ value: String(at), words: words.option(minutes, at) }))}
        chosen={until === undefined ? [] : [String(until)]}
        onTap={(value) => setUntil(Number(value))}
      />
    </ActSheet>
  );
}
