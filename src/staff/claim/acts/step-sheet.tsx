import { useRef, useState } from 'react';
import { type StepKind, step } from '../../../../contracts/step';
import { recordStep } from '../../../../contracts/work';
import { ChipGroup } from '../../../components/chip-group';
import { Field } from '../../../components/field';
import { Segmented } from '../../../components/segmented';
import { staffActs, stepWords } from '../../../shared/words/staff-acts';
import { seenOf, useStaffAct } from '../use-staff-act';
import { ActSheet } from './act-sheet';
import type { SheetProps } from './sheet-props';

const words = staffActs.step;
const said: Partial<Record<StepKind, string>> = words.words;

/** How far the work is: only steps that can come next. */
export function StepSheet({ claim, onClose }: SheetProps) {
  const [kind, setKind] = useState<StepKind | undefined>(claim.steps[0]);
  const [isMain, setMain] = useState<'yes' | 'no'>('no');
  const typed = useRef({ words: '', on: '' });
  const { act, refuse, ...state } = useStaffAct(claim, onClose);

  const send = () => {
    const { words: text, on } = typed.current;
    const note = text.trim();
    const filled = step.safeParse({
      kind,
      ...(kind !== undefined && said[kind] !== undefined ? { words: note } : {}),
      ...(kind === 'parts-awaited' ? { on: on.trim() } : {}),
      ...(kind === 'repaired' ? { mainPart: isMain === 'yes' } : {}),
    });
    if (!filled.success) return refuse(words.missing);
    return act(recordStep, { ...seenOf(claim), step: filled.data });
  };
  return (
    <ActSheet {...state} words={words} onClose={onClose} onSend={send}>
      <ChipGroup
        label={words.title}
        options={claim.steps.map((value) => ({ value, words: stepWords[value] }))}
        chosen={kind === undefined ? [] : [kind]}
        onTap={setKind}
      />
      {kind !== undefined && said[kind] !== undefined ? (
        <Field
          key={kind}
          label={said[kind] ?? ''}
          kind="area"
          maxLength={kind === 'parts-awaited' ? 100 : 300}
          onInput={(text) => void (typed.current.words = text)}
        />
      ) : null}
      {kind === 'parts-awaited' ? (
        <Field
          label={words.on}
          kind="code"
          maxLength={10}
          onInput={(text) => void (typed.current.on = text)}
        />
      ) : null}
      {kind === 'repaired' ? (
        <Segmented
          label={words.mainPart}
          options={[
            { value: 'no', words: `${words.mainPart}：${words.mainPartNo}` },
            { value: 'yes', words: words.mainPartYes },
          ]}
          chosen={isMain}
          onTap={setMain}
        />
      ) : null}
    </ActSheet>
  );
}
