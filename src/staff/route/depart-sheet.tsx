import { useState } from 'react';
import { departVisit } from '../../../contracts/visit';
import { ChipGroup } from '../../components/chip-group';
import { staffRoute } from '../../shared/words/staff-route';
import { ActSheet } from '../claim/acts/act-sheet';
import type { VisitSheetProps } from './sheets';
import { targetOf, useVisitAct } from './use-visit-act';

const words = staffRoute.prepare;

/** What is looked at before one sets out. */
export function DepartSheet({ on, visit, onClose }: VisitSheetProps) {
  const [done, setDone] = useState<readonly string[]>([]);
  const { act, refuse, ...state } = useVisitAct(on, onClose);
  const toggle = (item: string) =>
    setDone(done.includes(item) ? done.filter((one) => one !== item) : [...done, item]);
  const send = () => {
    if (done.length < words.items.length) return refuse(words.missing);
    return act(departVisit, { ...targetOf(on, visit), prepared: true });
  };
  return (
    <ActSheet {...state} words={words} onSend={send} onClose={onClose}>
      <ChipGroup
        label={words.title}
        several
        options={words.items.map((item) => ({
          value: item,
          words: item,
          ...(done.includes(item) ? { icon: 'check' as const } : {}),
        }))}
        chosen={done}
        onTap={toggle}
      />
    </ActSheet>
  );
}
